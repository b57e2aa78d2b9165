import '../../styles/components/side-by-side.css'
import { For } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t as activityText } from '../../i18n/activity.ts'
import { t } from '../../i18n/joint.ts'
import { formatSpan } from '../../i18n/spans.ts'

/** One of two records of an event, as far as the reader may see it. */
export interface SeenRecord {
  /** Whose it is. */
  member: string
  /** As the days and the place null where it may not be seen. */
  title: string | null
  startsOn: string | null
  endsOn: string | null
  place: string | null
  /** The whole of it, where it is the own. */
  whole?: Activity | undefined
}

/** Two records of one event, line by line: the one that is given up, and the one that is kept. */
export function RecordsSideBySide(props: { dropped: SeenRecord; kept: SeenRecord }) {
  const rows = () => [
    row('title', ({ title }) => title),
    row('days', ({ startsOn, endsOn }) => startsOn && formatSpan({ startsOn, endsOn })),
    row('place', ({ place }) => (place === '' ? t('side.nowhere') : place)),
    row('role', ({ whole }) => (whole ? activityText(`role.${whole.role}`) : null)),
    row('evidence', ({ whole }) =>
      whole ? activityText('evidenceCount', whole.evidence.length) : null,
    ),
    row('claims', ({ whole }) => (whole ? claimsOf(whole) : null)),
  ]
  const row = (name: RowName, tell: (record: SeenRecord) => string | null) => ({
    name,
    cells: [tell(props.dropped), tell(props.kept)],
  })
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('side.dropped', props.dropped.member)}</th>
          <th scope="col">{t('side.kept', props.kept.member)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {({ name, cells }) => (
            <tr>
              <th scope="row">{t(`side.${name}`)}</th>
              <For each={cells}>
                {(text) => <td classList={{ soft: text === null }}>{text ?? t('side.hidden')}</td>}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

type RowName = 'title' | 'days' | 'place' | 'role' | 'evidence' | 'claims'

function claimsOf({ claimedUnder }: Activity): string {
  return claimedUnder.length > 0 ? claimedUnder.join(', ') : t('side.noClaims')
}
