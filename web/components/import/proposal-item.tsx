import { Show } from 'solid-js'
import { t as activity } from '../../i18n/activity.ts'
import { t } from '../../i18n/import.ts'
import type { SeasonDays } from '../activity/read-form.ts'
import { Status } from '../status.tsx'
import type { ImportWork } from './create-import.ts'
import { type Entry, readEntry } from './entry.ts'
import { ProposalForm } from './proposal-form.tsx'

const looks = { open: 'none', accepted: 'ok', dropped: 'none', recorded: 'ok' } as const

/** One proposal: a line, and its fields when it is the chosen one. */
export function ProposalItem(props: {
  id: number
  number: number
  work: ImportWork
  season: SeasonDays
}) {
  const entry = () => props.work.entries().find(({ id }) => id === props.id)
  const chosen = () => props.work.chosen() === props.id
  return (
    <Show when={entry()}>
      {(shown) => (
        <li
          id={`proposal-${props.id}`}
          data-chosen={chosen() ? '' : undefined}
          data-state={shown().state}
        >
          <button
            type="button"
            class="line"
            aria-expanded={chosen()}
            onClick={() => props.work.choose(props.id)}
          >
            <span class="number">{props.number}</span>
            <span class="text">{shown().form.title}</span>
            <Status state={isWrong(shown(), props.season) ? 'warn' : looks[shown().state]}>
              {t(shown().state)}
            </Status>
          </button>
          <Show when={chosen()}>
            <div class="body stack close">
              <p class="small soft">
                {activity(`field.${shown().form.field || 'other'}`)}
                {shown().section && ` · ${shown().section}`}
              </p>
              <Show when={twin(props.work, shown())}>
                {(number) => <Status state="warn">{t('twice', number())}</Status>}
              </Show>
              <Show when={shown().state !== 'recorded' && shown().doer}>
                {(doer) => <Status state="warn">{t('otherDoer', t(`doer.${doer()}`))}</Status>}
              </Show>
              <Show when={shown().state !== 'recorded'}>
                <ProposalForm entry={shown()} work={props.work} season={props.season} />
              </Show>
            </div>
          </Show>
        </li>
      )}
    </Show>
  )
}

function isWrong(entry: Entry, season: SeasonDays): boolean {
  return entry.state === 'accepted' && !readEntry(entry, season).ok
}

/** The number, from 1, of the entry that tells of the same event. */
function twin(work: ImportWork, { twice }: Entry): number | undefined {
  const at = work.entries().findIndex(({ id }) => id === twice)
  return at < 0 ? undefined : at + 1
}
