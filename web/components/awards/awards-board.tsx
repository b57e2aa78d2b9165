import { createSignal, For, Index, Show } from 'solid-js'
import { awardRows } from '../../../scoring/explain/award-rows.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { score } from '../../../scoring/score.ts'
import type { AwardRecord } from '../../../server/award-documents/schema.ts'
import type { Decision } from '../../../server/awards/schema.ts'
import { t } from '../../i18n/awards.ts'
import { locale } from '../../i18n/locale.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import '../review/toolbar.css'
import { levelGroups } from '../../../scoring/votes/level-groups.ts'
import { PapersPanel } from '../award-documents/papers-panel.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { AwardPanel } from './award-panel.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import type { DecisionAsked } from './decision-form.tsx'
import { DecisionsPanel } from './decisions-panel.tsx'
import { OpenMatters } from './open-matters.tsx'
import { QuotaList } from './quota-list.tsx'
import { refusalText } from './refusal-text.ts'
import { unusedDecisions } from './unused.ts'

/** Every award of the season as it follows from the verified points and the decisions on record. */
export function AwardsBoard(props: {
  file: SeasonFile
  decisions: readonly Decision[]
  /** What became of the proposals; undefined before the conference. */
  record: AwardRecord | undefined
}) {
  const { season, member, can } = useSeason()
  const [asked, setAsked] = createSignal<DecisionAsked | null>(null)
  const [said, setSaid] = createSignal('')
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const file = createKeptMemo((): SeasonFile => {
    const members = props.file.members.map((one) => ({ ...one, name: nameOf(one.id) }))
    return { ...props.file, members }
  })
  const result = createKeptMemo(() => score(file(), { stage: 'verified', language: locale() }))
  const rows = createKeptMemo(() => awardRows(file(), result(), locale()))
  const awards = () => file().awards ?? []
  const awardOf = (id: string) => awards().find((one) => one.id === id)?.title ?? id
  const missing = () => result().members.reduce((sum, one) => sum + one.missing, 0)
  const deciding = () => can('award.decide')
  return (
    <>
      <div class="said" role="status">
        <Show when={said()}>
          <Notice state="ok">{said()}</Notice>
        </Show>
      </div>
      <Show when={missing() > 0}>
        <Notice state="warn">{t('provisional', missing())}</Notice>
      </Show>
      <OpenMatters result={result()} awardOf={awardOf} nameOf={nameOf} />
      <div class="columns">
        <div class="stack">
          <Index each={awards()}>
            {(award, index) => (
              <AwardPanel
                season={file()}
                result={result()}
                award={award()}
                rows={rows()[index]!}
                outcome={result().awards[award().id]!}
                deciding={deciding()}
                nameOf={nameOf}
                onAsk={setAsked}
              />
            )}
          </Index>
        </div>
        <div class="stack">
          <QuotaList awards={awards()} outcomes={result().awards} />
          <DecisionsPanel
            decisions={props.decisions}
            unused={unusedDecisions(props.decisions, result())}
            awardOf={awardOf}
            onSaid={setSaid}
          />
          <Show when={deciding()}>
            <Levels groups={levelGroups(result())} nameOf={nameOf} onAsk={setAsked} />
          </Show>
          <Show when={season().leadId && season().deputyId}>
            <Panel title={t('self.title')}>
              <p class="body">
                {t('self.body', nameOf(season().leadId ?? ''), nameOf(season().deputyId ?? ''))}
              </p>
            </Panel>
          </Show>
        </div>
      </div>
      <Show when={props.record}>
        {(record) => (
          <PapersPanel
            record={record()}
            result={result()}
            awards={awards()}
            awardOf={awardOf}
            nameOf={nameOf}
          />
        )}
      </Show>
      <DecisionDialog
        asked={asked()}
        onClose={() => setAsked(null)}
        onDone={() => {
          setAsked(null)
          setSaid(t('decide.done'))
        }}
      />
    </>
  )
}

/** Members level on all keys, whose order people may decide. */
function Levels(props: {
  groups: string[][]
  nameOf: (id: string) => string
  onAsk: (asked: DecisionAsked) => void
}) {
  const season = useSeason()
  return (
    <Show when={props.groups.length > 0}>
      <Panel title={t('decide.rankTitle')}>
        <div class="body stack close">
          <p class="soft">{t('decide.rankBody')}</p>
          <p class="soft small">{t('decide.rankApart')}</p>
          <For each={props.groups}>
            {(group) => (
              <p class="row apart">
                <span>{group.map(props.nameOf).join(', ')}</span>
                <Show
                  when={refusalText(season, group)}
                  fallback={
                    <button
                      type="button"
                      class="button"
                      onClick={() =>
                        props.onAsk({
                          kind: 'rank',
                          awardId: '',
                          title: t('decide.rankTitle'),
                          body: t('decide.rankBody'),
                          members: group,
                        })
                      }
                    >
                      {t('decide.rank')}
                    </button>
                  }
                >
                  {(why) => <span class="soft small">{why()}</span>}
                </Show>
              </p>
            )}
          </For>
        </div>
      </Panel>
    </Show>
  )
}
