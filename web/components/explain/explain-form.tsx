import { For } from 'solid-js'
import { giveExplanation } from '../../data/appeals.ts'
import { t } from '../../i18n/appeals.ts'
import type { ChangedCell } from './changed-cells.ts'
import { createStatement, StatementForm } from './statement-form.tsx'

/** The member's answer to one changed cell: it agrees, or says why not. */
export function ExplainForm(props: {
  seasonId: string
  memberId: string
  cell: ChangedCell
  onClose: () => void
  onDone: () => void
}) {
  const { criterion, verified } = props.cell
  const form = createStatement({
    name: `explain.${props.seasonId}.${props.memberId}.${criterion}.${verified.round}`,
    seasonId: props.seasonId,
    memberId: props.memberId,
    more: { agrees: false },
    fields: [],
    check: ({ agrees, statement }, errors) => {
      if (!agrees && statement.trim() === '') errors.put('statement', t('statementMissing'))
    },
    send: ({ agrees, statement, evidence }, key) => {
      const evidenceIds = evidence.map(({ id }) => id)
      const answer = { criterion, round: verified.round, agrees, statement, evidenceIds }
      return giveExplanation(props.seasonId, props.memberId, answer, key)
    },
    onDone: () => props.onDone(),
  })
  return (
    <StatementForm
      form={form}
      label={t('statement')}
      hint={t('statementHint')}
      submit={t('send')}
      onClose={props.onClose}
    >
      <fieldset>
        <legend class="visually-hidden">{t('answer')}</legend>
        <For each={[true, false]}>
          {(agrees) => (
            <label class="choice">
              <input
                type="radio"
                name={`agrees-${criterion}`}
                checked={form.draft.value.agrees === agrees}
                onChange={() => form.draft.set({ agrees })}
              />
              <span>{t(agrees ? 'agree' : 'disagree')}</span>
            </label>
          )}
        </For>
      </fieldset>
    </StatementForm>
  )
}
