import { For, Show } from 'solid-js'
import type { Blocker } from '../../../server/seasons/schema.ts'
import { t } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'

/** What the phase that ends would leave open, by number and name, each with the page where it is settled. */
export function OpenMatters(props: {
  blockers: readonly Blocker[]
  /** What is said of them; without it that the phase leaves them open. */
  title?: string
}) {
  const { member, href } = useSeason()
  const names = (members: readonly string[]) =>
    members.map((id) => member(id)?.shortName ?? id).join(', ')
  return (
    <Show when={props.blockers.length}>
      <Notice state="warn">
        <p>
          <b>{props.title ?? t('openTitle')}</b>
        </p>
        <ul>
          <For each={props.blockers}>
            {({ code, count, members, path }) => (
              <li>
                <a href={href(path)}>{t(`open.${code}`, count, names(members))}</a>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}
