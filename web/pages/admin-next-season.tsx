import { useParams } from '@solidjs/router'
import { RolloverBoard } from '../components/rollover/rollover-board.tsx'

/** The administrator's step into the next year, for a cluster whose lead cannot do it. */
export default function AdminNextSeasonPage() {
  const params = useParams<{ seasonId: string }>()
  return <RolloverBoard seasonId={params.seasonId} by="admin" />
}
