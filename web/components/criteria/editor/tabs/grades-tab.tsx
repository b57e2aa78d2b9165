import { Show } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Grade, Sanction } from '../../../../../scoring/model/grade.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Panel } from '../../../panel.tsx'
import { SelectField } from '../../../select-field.tsx'
import { ConditionAt } from '../conditions/condition-at.tsx'
import { useEditor } from '../context.ts'
import { freeId } from '../core/rule-kinds.ts'
import { ListAt } from '../fields/list-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { QuotaAt } from '../fields/quota-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { WholeAt } from '../fields/whole-at.tsx'

/** The grades, best first, and what lowers them. */
export function GradesTab() {
  return (
    <>
      <Panel title={t('tab.grades')}>
        <form class="body stack close" onSubmit={(event) => event.preventDefault()}>
          <p class="soft small">{t('gradesHint')}</p>
          <ListAt<Grade>
            at={['grades']}
            name={(place) => t('gradeName', place + 1)}
            add={t('addGrade')}
            ordered
            fresh={(grades) => ({ id: freeId('loai', grades), title: '', from: '' })}
          >
            {(grade, at) => (
              <div class="stack close">
                <div class="fields">
                  <TextAt label={t('gradeTitle')} at={[...at, 'title']} />
                  <NumberAt label={t('gradeFrom')} at={[...at, 'from']} required />
                </div>
                <QuotaAt
                  label={t('gradeQuota')}
                  at={[...at, 'quota']}
                  bases={['members', 'ranked']}
                  optional
                />
                <Show when={grade().quota}>
                  <SelectAt
                    label={t('tie')}
                    at={[...at, 'tie']}
                    usual="exclude"
                    options={(['exclude', 'expand'] as const).map((value) => ({
                      value,
                      label: t(`tie.${value}`),
                    }))}
                  />
                </Show>
                <ConditionAt label={t('gradeRequires')} at={[...at, 'requires']} scope="grade" />
              </div>
            )}
          </ListAt>
        </form>
      </Panel>
      <Panel title={t('sanctions')}>
        <form class="body stack close" onSubmit={(event) => event.preventDefault()}>
          <p class="soft small">{t('sanctionsHint')}</p>
          <ListAt<Sanction>
            at={['sanctions']}
            name={(place) => t('sanctionName', place + 1)}
            add={t('addSanction')}
            ordered
            fresh={() => ({ when: { key: 'flag:', equals: '1' }, down: 1 })}
          >
            {(sanction, at) => (
              <div class="stack close">
                <ConditionAt label={t('when')} at={[...at, 'when']} scope="grade" required />
                <SanctionEffect sanction={sanction()} at={at} />
              </div>
            )}
          </ListAt>
        </form>
      </Panel>
    </>
  )
}

const effects = ['at_most', 'down', 'exactly', 'none'] as const
type Effect = (typeof effects)[number]

function effectOf(sanction: Sanction): Effect {
  if (sanction.at_most !== undefined) return 'at_most'
  if (sanction.down !== undefined) return 'down'
  return sanction.exactly === null ? 'none' : 'exactly'
}

/** What a sanction does to the grade: exactly one of four. */
function SanctionEffect(props: { sanction: Sanction; at: Path }) {
  const editor = useEditor()
  const grades = () =>
    (editor.document().grades ?? []).map(({ id, title }) => ({ value: id, label: title || id }))
  const first = () => grades()[0]?.value ?? ''
  const effect = () => effectOf(props.sanction)
  const choose = (next: Effect) => {
    const { when } = props.sanction
    const made: Record<Effect, Sanction> = {
      at_most: { when, at_most: first() },
      down: { when, down: 1 },
      exactly: { when, exactly: first() },
      none: { when, exactly: null },
    }
    editor.set(props.at, made[next])
  }
  return (
    <div class="fields">
      <SelectField
        label={t('effect')}
        value={effect()}
        options={effects.map((value) => ({ value, label: t(`effect.${value}`) }))}
        onChange={choose}
      />
      <Show when={effect() === 'down'}>
        <WholeAt label={t('downBy')} at={[...props.at, 'down']} />
      </Show>
      <Show when={effect() === 'at_most' || effect() === 'exactly'}>
        <SelectAt
          label={t('toGrade')}
          at={[...props.at, effect()]}
          none={t('chooseGrade')}
          options={grades()}
        />
      </Show>
    </div>
  )
}
