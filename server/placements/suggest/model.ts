import type { Activity } from '../../activities/schema.ts'

/** What is looked at of an activity. */
export type Placeable = Pick<
  Activity,
  'id' | 'title' | 'field' | 'role' | 'startsOn' | 'money' | 'partners' | 'countries'
>

/** An activity that a criterion counts already. */
export interface Placed {
  criterion: string
  activity: Pick<Placeable, 'title' | 'startsOn' | 'partners' | 'countries'>
}
