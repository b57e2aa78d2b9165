import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { For, Show } from 'solid-js'
import type { Question } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { gapKinds, gapsOf } from './gaps.ts'
import { openMatters } from './matters.ts'
import { notSubmitted } from './not-submitted.ts'

/** What people still have to do or decide before the result is final. */
export function Questions(props: {
  rules: SeasonFile
  questions: readonly Question[]
  /** Those of the self-score; null where it is not known. */
  self: readonly Question[] | null
}) {
  const { season, member, href } = useSeason()
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const awardOf = (id: string) => props.rules.awards?.find((award) => award.id === id)?.title ?? id
  const gapsInWords = (id: string) => {
    const gaps = gapsOf(leavesOf(props.rules.sheet), id, props)
    return gapKinds
      .filter((kind) => gaps[kind].length > 0)
      .map((kind) => t('questions.gap', t(`gap.${kind}`, gaps[kind].length), listed(gaps[kind])))
      .join('; ')
  }
  const matters = createKeptMemo(() => openMatters(props.questions, notSubmitted(season())))
  return (
    <Panel title={t('questions.title')} id="con-mo">
      <div class="body">
        <Show when={matters().length > 0} fallback={<p class="soft">{t('questions.none')}</p>}>
          <ul class="points-list">
            <For each={matters()}>
              {(matter) => (
                <li data-state="warn">
                  <TriangleAlert class="icon" aria-hidden="true" />
                  <p>
                    <Show when={matter.kind === 'missing' && matter}>
                      {(one) =>
                        t('questions.missing', nameOf(one().member), gapsInWords(one().member))
                      }
                    </Show>
                    <Show when={matter.kind === 'pending' && matter}>
                      {(one) =>
                        t(
                          'questions.pending',
                          one().members.length,
                          one().members.map(nameOf).join(', '),
                        )
                      }
                    </Show>
                    <Show when={matter.kind === 'tie' && matter}>
                      {(one) => (
                        <>
                          {t(
                            'questions.tie',
                            awardOf(one().award),
                            one().choose,
                            one().among.map(nameOf).join(', '),
                          )}{' '}
                          <a href={href('/awards')}>{t('questions.toAwards')}</a>
                        </>
                      )}
                    </Show>
                    <Show when={matter.kind === 'withheld' && matter}>
                      {(one) => t('questions.withheld', awardOf(one().award), nameOf(one().member))}
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Panel>
  )
}

/** The first few codes; the rest as a count, so that a sheet not yet filled in stays one line. */
function listed(codes: readonly string[]): string {
  const first = codes.slice(0, 6).join(', ')
  return codes.length > 6 ? `${first} ${t('questions.more', codes.length - 6)}` : first
}
