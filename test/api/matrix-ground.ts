import type { SheetState } from '../../server/members/schema.ts'
import type { Grant, SeasonState } from '../../server/permissions/can.ts'
import type { Phase } from '../../server/seasons/schema.ts'
import { cast, seasonId } from '../support/small-season.ts'

export const grantsOf = (login: string): Grant[] =>
  (cast[login] ?? [])
    .filter(([season, , , status = 'active']) => season === seasonId && status === 'active')
    .map(([, memberId, role]) => ({ memberId, role }))

export const members = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']
export const stateIn = (phase: Phase, sheet: SheetState): SeasonState => ({
  phase,
  sheets: new Map(members.map((id) => [id, sheet])),
  leadId: 'khanh-hoa',
})
