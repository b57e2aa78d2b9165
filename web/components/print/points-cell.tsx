import { Show } from 'solid-js'
import type { Cell } from '../../../scoring/paper/score-rows.ts'
import { formatPoints } from '../../i18n/numbers.ts'

/** Points as the screen shows them; the self-score in brackets below where it differs. */
export function PointsCell(props: { cell: Cell; places?: number; class?: string }) {
  const shown = (points: string) => formatPoints(points, props.places ?? 2)
  return (
    <td class={`points ${props.class ?? ''}`}>
      {shown(props.cell.points)}
      <Show when={props.cell.self}>{(self) => <small>({shown(self())})</small>}</Show>
    </td>
  )
}
