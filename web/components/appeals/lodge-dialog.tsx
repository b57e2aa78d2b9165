import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { Docket } from '../../../server/appeals/schema.ts'
import { lodgeAppeal } from '../../data/appeals.ts'
import { getSheet } from '../../data/sheet.ts'
import { t } from '../../i18n/appeals.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { createStatement, StatementForm } from '../explain/statement-form.tsx'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'

interface LodgeProps {
  memberId: string
  leaves: readonly Leaf[]
  docket: Docket
  onClose: () => void
  onDone: (criterion: string) => void
}

/** Appeals against the verified value of one criterion. */
export function LodgeDialog(props: LodgeProps & { open: boolean }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('lodgeTitle')}>
      <Suspense>
        <LodgeForm {...props} />
      </Suspense>
    </Dialog>
  )
}

function LodgeForm(props: LodgeProps) {
  const { season } = useSeason()
  const { memberId } = props
  const seasonId = season().id
  const sheet = createAsync(() => getSheet(seasonId, memberId))
  const form = createStatement({
    ...{ name: `appeal.${seasonId}.${memberId}`, seasonId, memberId },
    more: { criterion: '' },
    fields: ['criterion'],
    check: ({ criterion, statement }, errors) => {
      if (criterion === '') errors.put('criterion', t('lodgeMissing'))
      if (statement.trim() === '') errors.put('statement', t('statementMissing'))
    },
    send: async ({ criterion, statement, evidence }, key) => {
      const evidenceIds = evidence.map(({ id }) => id)
      await lodgeAppeal(seasonId, memberId, { criterion, statement, evidenceIds }, key)
      props.onDone(criterion)
    },
    onDone: () => {},
  })
  /** Verified, and not appealed yet. */
  const options = () => {
    const verified = new Set(
      (sheet()?.values ?? []).flatMap(({ stage, criterion }) =>
        stage === 'verified' ? [criterion] : [],
      ),
    )
    const made = props.docket.appeals.filter(({ member }) => member === memberId)
    return props.leaves
      .filter(({ code }) => verified.has(code) && !made.some((one) => one.criterion === code))
      .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))
  }
  return (
    <StatementForm
      form={form}
      label={t('lodgeStatement')}
      hint={t('lodgeHint')}
      submit={t('lodgeSend')}
      onClose={props.onClose}
    >
      <Show when={props.docket.late}>
        <Notice state="warn">{t('lodgeLate')}</Notice>
      </Show>
      <SelectField
        label={t('lodgeCriterion')}
        value={form.draft.value.criterion}
        none={t('lodgeChoose')}
        options={options()}
        error={form.errors.at('criterion')}
        onChange={(criterion) => form.draft.set({ criterion })}
      />
    </StatementForm>
  )
}
