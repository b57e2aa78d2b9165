import { revalidate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { actFor } from '../../acting.ts'
import { t } from '../../i18n/organisations.ts'
import { useSession } from '../../layout-signed.tsx'

/** For somebody of several organisations in one season: which one the tab acts for. */
export function ActingChoice(props: { onChosen: () => void }) {
  const { detail } = useSession()
  const choose = async (seasonId: string, memberId: string) => {
    actFor({ seasonId, memberId })
    props.onChosen()
    await revalidate()
  }
  return (
    <Show when={(detail()?.ownMembers.length ?? 0) > 1 && detail()}>
      {(season) => (
        <>
          <h2>{t('actFor')}</h2>
          <For each={season().members.filter(({ id }) => season().ownMembers.includes(id))}>
            {(member) => (
              <button
                class="entry"
                type="button"
                aria-current={member.id === season().memberId ? 'true' : undefined}
                onClick={() => void choose(season().id, member.id)}
              >
                {member.shortName}
              </button>
            )}
          </For>
        </>
      )}
    </Show>
  )
}
