import { For, Show } from 'solid-js'
import { t } from '../../i18n/day.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/section-list.css'
import { Bar } from '../bar.tsx'
import { Panel } from '../panel.tsx'
import { anchorOf } from '../sheet/anchor.ts'
import type { SectionProgress } from './progress.ts'

/** Each section's self-score against its own maximum. */
export function BySection(props: { sections: readonly SectionProgress[] }) {
  const { href } = useSeason()
  return (
    <Panel title={t('bySection')} aside={<span class="soft small">{t('bySectionHint')}</span>}>
      <div class="body">
        <ul class="section-list">
          <For each={props.sections}>
            {(section) => (
              <li>
                <a href={href(`/sheet#${anchorOf(section.code)}`)}>
                  <span class="code">{section.code}</span>
                  <span>
                    {section.title}
                    <br />
                    <span class="soft small">
                      {t('sectionClaimed', section.claimed, section.leaves)}
                      <Show when={section.granted !== '0'}>
                        , {t('sectionGranted', formatPoints(section.granted))}
                      </Show>
                    </span>
                  </span>
                  <span class="number">
                    {formatPoints(section.points)}
                    <Show when={section.max}>{(max) => <> / {formatPoints(max())}</>}</Show>
                  </span>
                  <Show when={section.max}>
                    {(max) => <Bar share={Number(section.points) / Number(max())} />}
                  </Show>
                </a>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Panel>
  )
}
