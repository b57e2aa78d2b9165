import type { MemberRow } from '../../../db/queries/members.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import type { PaperId } from '../schema.ts'

/** What the lines of "Nơi nhận" follow from. */
interface Known {
  scope: SeasonScope
  /** The body above the cluster; '' where none is named. */
  parent: string
  /** Whose paper it is. */
  member: MemberRow | null
}

type Lines = (known: Known) => string[]

const kept = 'Lưu: VT, hồ sơ Cụm'
const above = ({ parent }: Known) => (parent === '' ? [] : [parent])
const counted = ({ scope }: Known) => `${twoDigits(scope.members.length)} đơn vị thành viên`
const toMembers: Lines = () => ['Các đơn vị thành viên', kept]

const usual: Readonly<Record<PaperId, Lines>> = {
  'conference-minutes': (known) => [...above(known), counted(known), kept],
  'score-table': (known) => [...above(known), counted(known), kept],
  comparison: toMembers,
  'verification-minutes': (known) => [counted(known), kept],
  submission: () => ['Như trên', 'Các đơn vị thành viên', kept],
  citations: () => [kept],
  'cluster-report': (known) => [...(known.parent === '' ? [] : ['Như trên']), counted(known), kept],
  bulletin: toMembers,
  comments: toMembers,
  ballots: () => [],
  sheet: ({ scope }) => [scope.row.clusterName, 'Lưu: VT'],
  ledger: ({ member }) => [...(member ? [member.name] : []), kept],
  // An index goes with the files that it lists.
  evidence: () => [],
  report: () => ['Như trên', 'Lưu: VT'],
}

/** To whom a paper goes as a rule; the last is where it is kept. */
export function usualRecipients(id: PaperId, known: Known): string[] {
  return usual[id](known)
}
