import { For, Show } from 'solid-js'
import type { Award } from '../../../../../scoring/model/award.ts'
import type { Path } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Panel } from '../../../panel.tsx'
import { ConditionAt } from '../conditions/condition-at.tsx'
import { useEditor } from '../context.ts'
import { freeId } from '../core/rule-kinds.ts'
import { CheckAt } from '../fields/check-at.tsx'
import { ListAt } from '../fields/list-at.tsx'
import { QuotaAt } from '../fields/quota-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { TextAt } from '../fields/text-at.tsx'

/** The awards in their order of precedence, with quota, conditions, and what happens at the line. */
export function AwardsTab() {
  return (
    <Panel title={t('tab.awards')}>
      <form class="body stack close" onSubmit={(event) => event.preventDefault()}>
        <p class="soft small">{t('awardsHint')}</p>
        <SelectAt
          label={t('between')}
          at={['award_policy', 'between']}
          usual="extra"
          options={(['extra', 'absorb'] as const).map((value) => ({
            value,
            label: t(`between.${value}`),
          }))}
        />
        <ListAt<Award>
          at={['awards']}
          name={(place) => t('awardName', place + 1)}
          add={t('addAward')}
          ordered
          fresh={(awards) => ({
            id: freeId('hinh-thuc', awards),
            title: '',
            quota: { count: 1 },
            tie: 'decide',
          })}
        >
          {(award, at, place) => <AwardFields award={award()} at={at} place={place} />}
        </ListAt>
      </form>
    </Panel>
  )
}

function AwardFields(props: { award: Award; at: Path; place: number }) {
  const editor = useEditor()
  const earlier = () =>
    (editor.document().awards ?? [])
      .slice(0, props.place)
      .map(({ id, title }) => ({ value: id, label: title || id }))
  return (
    <div class="stack close">
      <TextAt label={t('awardTitle')} at={[...props.at, 'title']} rows={2} />
      <QuotaAt
        label={t('quota')}
        at={[...props.at, 'quota']}
        bases={['members', 'ranked', 'recipients']}
        awards={earlier()}
      />
      <div class="fields">
        <SelectAt
          label={t('tie')}
          at={[...props.at, 'tie']}
          usual="decide"
          options={(['decide', 'exclude', 'expand'] as const).map((value) => ({
            value,
            label: t(`tie.${value}`),
          }))}
        />
        <SelectAt
          label={t('awardFrom')}
          at={[...props.at, 'from']}
          none={t('awardFromAll')}
          options={earlier()}
        />
      </div>
      <div>
        <CheckAt label={t('legalCeiling')} at={[...props.at, 'legal_ceiling']} />
        <CheckAt label={t('withHigher')} at={[...props.at, 'with_higher']} />
        <Show when={earlier().length > 0}>
          <CountsHigher award={props.award} at={props.at} earlier={earlier()} />
        </Show>
      </div>
      <ConditionAt label={t('awardRequires')} at={[...props.at, 'requires']} scope="award" />
    </div>
  )
}

/** The earlier awards whose recipients use up seats of this one. */
function CountsHigher(props: {
  award: Award
  at: Path
  earlier: readonly { value: string; label: string }[]
}) {
  const editor = useEditor()
  const counted = () => props.award.counts_higher ?? []
  const put = (id: string, on: boolean) => {
    const others = counted().filter((other) => other !== id)
    const next = on ? [...others, id] : others
    editor.set([...props.at, 'counts_higher'], next.length > 0 ? next : undefined)
  }
  return (
    <fieldset class="field">
      <legend>{t('countsHigher')}</legend>
      <div>
        <For each={props.earlier}>
          {(award) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={counted().includes(award.value)}
                onChange={(event) => put(award.value, event.currentTarget.checked)}
              />
              <span>{award.label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
