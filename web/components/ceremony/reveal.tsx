import { For, Show } from 'solid-js'
import { t } from '../../i18n/ceremony.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/bar.css'
import { Bar } from '../bar.tsx'
import type { Called } from './order.ts'

/** The member that was just called: its place, its name, its points and its parts. */
export function Reveal(props: { called: Called }) {
  const { season, member } = useSeason()
  const grade = () => season().rules.grades?.find(({ id }) => id === props.called.grade)?.title
  const sections = () =>
    season().rules.sheet.nodes.flatMap(({ code, title, max }) =>
      max !== undefined && Number(max) > 0
        ? [{ title, max, points: props.called.nodes[code] ?? '0' }]
        : [],
    )
  return (
    <>
      <p class="place">
        {t('place', props.called.rank)}
        <Show when={props.called.tied}> ({t('tied')})</Show>
      </p>
      <h2 class="name">{member(props.called.id)?.shortName ?? props.called.id}</h2>
      <p>
        <span class="figure">{formatPoints(props.called.total, 2)}</span>{' '}
        <span class="soft">
          {t('points')}
          <Show when={grade()}>{(title) => <> · {t('grade', title())}</>}</Show>
        </span>
      </p>
      <div class="bars">
        <For each={sections()}>
          {({ title, max, points }) => (
            <>
              <span>{title}</span>
              <Bar share={Number(points) / Number(max)} />
              <span class="number">
                {formatPoints(points, 2)} <span class="soft">/ {formatPoints(max)}</span>
              </span>
            </>
          )}
        </For>
      </div>
    </>
  )
}
