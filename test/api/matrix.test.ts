import { describe, expect, test } from 'vitest'
import { guardedRoutes } from '../../server/app.ts'
import type { SheetState } from '../../server/members/schema.ts'
import { can, refusalOf } from '../../server/permissions/can.ts'
import { matrix, type SeasonAction, seasonActions } from '../../server/permissions/matrix.ts'
import type { Row } from '../../server/permissions/row.ts'
import { type Phase, phases } from '../../server/seasons/schema.ts'
import { cast } from '../support/small-season.ts'
import { grantsOf, members, stateIn } from './matrix-ground.ts'

/** The members, among the four, to which somebody may do something. */
const reach = (login: string, action: SeasonAction, phase: Phase, sheet: SheetState) =>
  members.filter((id) => can(grantsOf(login), action, { memberIds: [id] }, stateIn(phase, sheet)))

describe('the matrix', () => {
  test('every route stands in a row, and every row has its routes', () => {
    const named = Object.values<Row>(matrix).flatMap(({ routes }) => [...routes])
    expect(new Set(named).size).toBe(named.length)
    expect([...guardedRoutes().keys()].sort()).toEqual(named.sort())
  })

  const all = members
  const none: string[] = []
  const notKhanhHoa = ['ha-tinh', 'quang-binh', 'quang-nam']
  const notQuangNam = ['ha-tinh', 'quang-binh', 'khanh-hoa']
  // Who · does what · in which phase · to sheets in which state · may do it to whom.
  test.each<[string, SeasonAction, Phase, SheetState, string[]]>([
    ['quang-binh', 'activity.write', 'record', 'draft', ['quang-binh']],
    ['quang-binh', 'activity.write', 'self-score', 'submitted', ['quang-binh']],
    ['quang-binh', 'activity.write', 'verify', 'submitted', none],
    ['quang-binh', 'activity.write', 'verify', 'returned', ['quang-binh']],
    ['quang-binh', 'activity.write', 'conference', 'returned', none],
    ['khanh-hoa', 'activity.write', 'record', 'draft', ['khanh-hoa']],
    ['quan-sat', 'activity.write', 'record', 'draft', none],
    ['quang-binh', 'claim.write', 'record', 'draft', ['quang-binh']],
    ['quang-binh', 'claim.write', 'self-score', 'submitted', none],
    ['quang-binh', 'claim.write', 'self-score', 'returned', ['quang-binh']],
    ['quang-binh', 'claim.write', 'verify', 'draft', ['quang-binh']],
    ['quang-binh', 'claim.write', 'conference', 'draft', none],
    ['quang-binh', 'claim.write', 'verify', 'returned', ['quang-binh']],
    ['quang-binh', 'claim.write', 'published', 'returned', none],
    ['khanh-hoa', 'claim.write', 'verify', 'returned', ['khanh-hoa']],
    ['quang-binh', 'sheet.submit', 'record', 'draft', none],
    ['quang-binh', 'sheet.submit', 'self-score', 'draft', ['quang-binh']],
    ['quang-binh', 'sheet.submit', 'self-score', 'submitted', none],
    ['quang-binh', 'sheet.submit', 'verify', 'draft', ['quang-binh']],
    ['quang-binh', 'sheet.submit', 'verify', 'returned', ['quang-binh']],
    ['quang-binh', 'sheet.submit', 'conference', 'draft', none],
    ['quang-binh-2', 'sheet.submit', 'self-score', 'draft', none],
    ['quang-binh-2', 'claim.write', 'self-score', 'draft', ['quang-binh']],
    ['quang-binh', 'sheet.read', 'record', 'draft', ['quang-binh']],
    ['quang-binh', 'sheet.read', 'self-score', 'submitted', ['quang-binh']],
    ['quang-binh', 'sheet.read', 'verify', 'draft', all],
    ['quang-binh', 'sheet.read', 'published', 'submitted', all],
    ['khanh-hoa', 'sheet.read', 'record', 'draft', ['khanh-hoa']],
    ['khanh-hoa', 'sheet.read', 'self-score', 'submitted', all],
    ['quan-sat', 'sheet.read', 'self-score', 'submitted', none],
    ['quang-binh', 'claim.read', 'verify', 'submitted', all],
    ['quang-binh', 'claim.read', 'verify', 'returned', ['quang-binh']],
    ['quang-binh', 'activity.read', 'conference', 'draft', ['quang-binh']],
    ['quan-sat', 'evidence.read', 'verify', 'returned', none],
    ['khanh-hoa', 'claim.read', 'verify', 'returned', all],
    ['khanh-hoa', 'claim.read', 'verify', 'draft', ['khanh-hoa']],
    ['quan-sat', 'sheet.read', 'verify', 'submitted', all],
    ['khanh-hoa', 'sheet.verify', 'verify', 'submitted', notKhanhHoa],
    ['quang-nam', 'sheet.verify', 'verify', 'submitted', notQuangNam],
    ['khanh-hoa', 'sheet.verify', 'verify', 'draft', none],
    ['khanh-hoa', 'sheet.verify', 'verify', 'returned', none],
    ['khanh-hoa', 'sheet.verify', 'self-score', 'submitted', none],
    ['khanh-hoa', 'sheet.verify', 'conference', 'submitted', none],
    ['quang-binh', 'sheet.verify', 'verify', 'submitted', none],
    ['quan-sat', 'sheet.verify', 'verify', 'submitted', none],
    ['khanh-hoa', 'sheet.return', 'verify', 'submitted', notKhanhHoa],
    ['quang-nam', 'sheet.return', 'verify', 'submitted', notQuangNam],
    ['khanh-hoa', 'award.decide', 'conference', 'submitted', notKhanhHoa],
    ['quang-nam', 'award.decide', 'conference', 'submitted', ['khanh-hoa']],
    ['khanh-hoa', 'award.decide', 'verify', 'submitted', none],
    ['quang-binh', 'award.decide', 'conference', 'submitted', none],
    ['khanh-hoa', 'award.record', 'published', 'submitted', notKhanhHoa],
    ['quang-nam', 'award.record', 'published', 'submitted', ['khanh-hoa']],
    ['khanh-hoa', 'award.record', 'verify-2', 'submitted', none],
    ['quang-binh', 'award.record', 'published', 'submitted', none],
    ['quang-binh', 'conference.read', 'verify', 'submitted', none],
    ['quan-sat', 'conference.read', 'conference', 'submitted', all],
    ['khanh-hoa', 'conference.read', 'verify', 'submitted', all],
    ['quang-nam', 'conference.hold', 'conference', 'submitted', all],
    ['quang-binh', 'conference.hold', 'conference', 'submitted', none],
    ['khanh-hoa', 'conference.hold', 'published', 'submitted', none],
    ['quang-binh', 'motion.vote', 'conference', 'submitted', all],
    ['quang-binh-2', 'motion.vote', 'conference', 'submitted', none],
    ['quan-sat', 'motion.vote', 'conference', 'submitted', none],
    ['khanh-hoa', 'motion.record', 'conference', 'submitted', notKhanhHoa],
    [
      'quang-binh',
      'motion.record',
      'conference',
      'submitted',
      ['ha-tinh', 'quang-nam', 'khanh-hoa'],
    ],
    ['quang-binh', 'standings.read', 'self-score', 'submitted', none],
    ['quang-binh', 'standings.read', 'verify', 'submitted', all],
    ['khanh-hoa', 'standings.read', 'record', 'draft', all],
    ['quang-binh', 'claim.write', 'explain', 'returned', ['quang-binh']],
    ['quang-binh', 'claim.write', 'cross-check', 'submitted', none],
    ['quang-binh', 'sheet.submit', 'verify-2', 'draft', ['quang-binh']],
    ['khanh-hoa', 'calendar.set', 'record', 'draft', all],
    ['quang-nam', 'calendar.set', 'record', 'draft', none],
    ['quan-sat', 'calendar.read', 'record', 'draft', all],
    ['quang-binh', 'extension.propose', 'record', 'draft', none],
    ['quang-nam', 'extension.propose', 'record', 'draft', all],
    ['khanh-hoa', 'extension.decide', 'record', 'draft', notKhanhHoa],
    ['quang-nam', 'extension.decide', 'self-score', 'draft', notQuangNam],
    ['quang-binh', 'extension.decide', 'record', 'draft', none],
    ['khanh-hoa', 'season.move', 'record', 'draft', all],
    ['quang-nam', 'season.move', 'record', 'draft', none],
    ['khanh-hoa', 'season.roll_over', 'verify', 'submitted', none],
    ['khanh-hoa', 'season.roll_over', 'published', 'submitted', all],
    ['quang-nam', 'season.roll_over', 'published', 'submitted', none],
    ['quang-binh', 'season.move', 'record', 'draft', none],
    ['quang-binh', 'joint.sign', 'self-score', 'submitted', ['quang-binh']],
    ['quang-binh', 'joint.sign', 'conference', 'submitted', none],
    ['quang-binh', 'merge.propose', 'record', 'draft', ['quang-binh']],
    ['quang-binh', 'merge.decide', 'verify', 'submitted', none],
    ['quan-sat', 'merge.read', 'verify', 'submitted', none],
    ['quan-sat', 'check.read', 'cross-check', 'submitted', all],
    ['quan-sat', 'check.read', 'self-score', 'submitted', none],
    ['khanh-hoa', 'check.draw', 'cross-check', 'submitted', all],
    ['quang-nam', 'check.draw', 'cross-check', 'submitted', none],
    ['khanh-hoa', 'check.draw', 'verify', 'submitted', none],
    ['quang-binh-2', 'check.write', 'cross-check', 'submitted', ['quang-binh']],
    ['quang-binh-2', 'check.send', 'cross-check', 'submitted', none],
    ['quang-binh', 'check.send', 'cross-check', 'submitted', ['quang-binh']],
    ['khanh-hoa', 'check.write', 'verify', 'submitted', none],
    ['quang-binh', 'explanation.give', 'explain', 'submitted', ['quang-binh']],
    ['quang-binh', 'explanation.give', 'verify', 'submitted', none],
    ['khanh-hoa', 'explanation.give', 'explain', 'submitted', ['khanh-hoa']],
    ['quang-binh', 'evidence.add', 'explain', 'submitted', ['quang-binh']],
    ['quang-binh', 'evidence.withdraw', 'explain', 'submitted', none],
    ['quang-binh', 'comment.make', 'comment', 'draft', ['quang-binh']],
    ['quang-binh-2', 'comment.make', 'comment', 'draft', ['quang-binh']],
    ['quang-binh', 'comment.make', 'record', 'draft', none],
    ['quan-sat', 'comment.make', 'comment', 'draft', none],
    ['quan-sat', 'comment.read', 'comment', 'draft', all],
    ['khanh-hoa', 'comment.answer', 'comment', 'draft', notKhanhHoa],
    ['quang-nam', 'comment.answer', 'record', 'draft', ['khanh-hoa']],
    ['quang-binh', 'comment.answer', 'comment', 'draft', none],
    ['khanh-hoa', 'document.write', 'setup', 'draft', all],
    ['khanh-hoa', 'document.write', 'record', 'draft', none],
    ['quang-nam', 'document.write', 'setup', 'draft', none],
    ['khanh-hoa', 'change.propose', 'record', 'draft', all],
    ['khanh-hoa', 'change.propose', 'comment', 'draft', none],
    ['khanh-hoa', 'change.propose', 'conference', 'draft', none],
    ['quang-nam', 'change.propose', 'record', 'draft', none],
    ['quang-binh', 'change.decide', 'verify-2', 'submitted', all],
    ['quang-binh-2', 'change.decide', 'record', 'draft', none],
    ['quan-sat', 'change.decide', 'record', 'draft', none],
    ['quang-binh', 'appeal.lodge', 'conference', 'submitted', ['quang-binh']],
    ['quang-binh-2', 'appeal.lodge', 'conference', 'submitted', none],
    ['quang-binh', 'appeal.lodge', 'verify-2', 'submitted', none],
    [
      'quang-binh',
      'appeal.decide',
      'conference',
      'submitted',
      ['ha-tinh', 'quang-nam', 'khanh-hoa'],
    ],
    ['khanh-hoa', 'appeal.decide', 'conference', 'submitted', notKhanhHoa],
    ['quan-sat', 'appeal.read', 'conference', 'submitted', all],
    ['quan-sat', 'appeal.decide', 'conference', 'submitted', none],
    ['quang-binh', 'audit.read', 'verify', 'submitted', ['quang-binh']],
    ['khanh-hoa', 'audit.read', 'record', 'draft', all],
    ['quan-sat', 'audit.read', 'published', 'submitted', none],
    ['khanh-hoa', 'review.read', 'record', 'draft', all],
    ['quang-binh', 'review.read', 'verify', 'submitted', none],
  ])('%s · %s · %s · %s: %j', (login, action, phase, sheet, expected) => {
    expect(reach(login, action, phase, sheet)).toEqual(expected)
  })

  test.each<[Phase, SheetState, string[]]>([
    ['cross-check', 'submitted', ['quang-binh', 'quang-nam']],
    ['cross-check', 'draft', ['quang-binh']],
    ['self-score', 'submitted', ['quang-binh']],
  ])('a checker reads in %s, with the sheets %s: %j', (phase, sheet, expected) => {
    const state = { ...stateIn(phase, sheet), assigned: new Set(['quang-nam']) }
    for (const action of ['sheet.read', 'claim.read', 'activity.read', 'evidence.read'] as const)
      expect(
        members.filter((id) => can(grantsOf('quang-binh'), action, { memberIds: [id] }, state)),
      ).toEqual(expected)
  })

  test('AZ10: nobody verifies, returns or decides on the own organisation, in any phase', () => {
    for (const login of Object.keys(cast))
      for (const action of [
        'sheet.verify',
        'sheet.return',
        'award.decide',
        'award.record',
        'appeal.decide',
        'comment.answer',
        'motion.record',
      ] as const)
        for (const phase of phases)
          for (const { memberId } of grantsOf(login))
            expect(reach(login, action, phase, 'submitted')).not.toContain(memberId)
  })

  test('without a role nothing is allowed', () => {
    for (const action of seasonActions)
      for (const phase of phases)
        expect(refusalOf([], action, { memberIds: [] }, stateIn(phase, 'returned'))).toBe(
          'right.missing',
        )
  })

  test('when published nothing changes', () => {
    const writing = seasonActions.filter((action) =>
      matrix[action].routes.some((route) => !route.startsWith('GET ')),
    )
    // A draft is the cluster's: the next sheet is written when this season is over, and so is the next
    // season. What was published is corrected by two persons, as a next version. Papers on awards come
    // from outside, whenever they come. A folder of papers is the reader's own copy and changes nothing. Offices
    // number their papers after the conference: neither head nor number is part of the result.
    const goesOn = [
      ...['folder.make', 'folder.keep', 'letterhead.set', 'letterhead.set_own'],
      ...['season.move', 'season.roll_over', 'draft.write'],
      ...['publication.propose', 'publication.decide', 'award.record'],
    ]
    for (const login of Object.keys(cast))
      for (const action of writing.filter((action) => !goesOn.includes(action)))
        for (const sheet of ['draft', 'submitted', 'returned'] as const)
          expect(reach(login, action, 'published', sheet)).toEqual([])
  })

  test.each<[string, SeasonAction, Phase, SheetState, string, string]>([
    ['khanh-hoa', 'sheet.verify', 'verify', 'submitted', 'khanh-hoa', 'right.own_organisation'],
    ['khanh-hoa', 'sheet.verify', 'verify', 'draft', 'ha-tinh', 'sheet.not_submitted'],
    ['khanh-hoa', 'sheet.verify', 'record', 'submitted', 'ha-tinh', 'phase.closed'],
    ['quang-binh', 'claim.write', 'self-score', 'submitted', 'quang-binh', 'sheet.locked'],
    ['quang-binh', 'claim.write', 'conference', 'draft', 'quang-binh', 'phase.closed'],
    ['quang-binh', 'claim.write', 'record', 'draft', 'ha-tinh', 'right.missing'],
    ['quang-binh', 'sheet.read', 'record', 'draft', 'ha-tinh', 'sheet.not_found'],
    ['quang-binh', 'standings.read', 'record', 'draft', 'ha-tinh', 'standings.not_open'],
  ])('%s · %s · %s · %s on %s: %s', (login, action, phase, sheet, member, code) => {
    const target = { memberIds: [member] }
    expect(refusalOf(grantsOf(login), action, target, stateIn(phase, sheet))).toBe(code)
  })
})
