import { sharesFit } from '../../scoring/joint/shares.ts'
import type { NewActivity } from '../../scoring/model/activity.ts'
import { type FieldFault, repeatFaults, unfitFaults } from '../errors/field-fault.ts'
import type { Language } from '../errors/schema.ts'
import { isWithin } from '../members/lasting.ts'
import { outsideSeason } from './schema.ts'

/** What an activity is checked against beyond its schema. */
export interface ActivityGround {
  /** The days of the season in which the member is one. */
  startsOn: string
  endsOn: string
  /** The member that records it. */
  memberId: string
  /** All members of the season. */
  memberIds: ReadonlySet<string>
  /** The files of the recording member that are not withdrawn. */
  evidenceIds: ReadonlySet<string>
  language: Language
}

/** What is wrong with an activity, field by field; empty when it can be kept. */
export function activityFaults(input: NewActivity, ground: ActivityGround): FieldFault[] {
  return [...dayFaults(input, ground), ...jointFaults(input, ground), ...fileFaults(input, ground)]
}

function dayFaults({ startsOn, endsOn }: NewActivity, ground: ActivityGround): FieldFault[] {
  const faults: FieldFault[] = []
  if (!isWithin(startsOn, ground)) faults.push(outside('startsOn', ground))
  if (endsOn === null) return faults
  if (endsOn < startsOn) faults.push({ path: 'endsOn', code: 'day.before_start' })
  else if (!isWithin(endsOn, ground)) faults.push(outside('endsOn', ground))
  return faults
}

function outside(path: string, ground: ActivityGround): FieldFault {
  return { path, code: 'day.outside_season', message: outsideSeason(ground, ground.language) }
}

function jointFaults({ joint }: NewActivity, ground: ActivityGround): FieldFault[] {
  const over = sharesFit({ joint }) ? [] : [{ path: 'joint', code: 'joint.shares_over' }]
  const wrong = joint.flatMap(({ memberId }, index) => {
    const path = `joint.${index}.memberId`
    if (memberId === ground.memberId) return [{ path, code: 'joint.own_member' }]
    if (!ground.memberIds.has(memberId)) return [{ path, code: 'member.not_found' }]
    const first = joint.findIndex((other) => other.memberId === memberId)
    return first < index ? [{ path, code: 'list.repeats' }] : []
  })
  return [...over, ...wrong]
}

function fileFaults({ evidenceIds: ids }: NewActivity, ground: ActivityGround): FieldFault[] {
  const isForeign = (id: string) => !ground.evidenceIds.has(id)
  return [
    ...unfitFaults('evidenceIds', ids, isForeign, 'evidence.not_yours'),
    ...repeatFaults('evidenceIds', ids),
  ]
}
