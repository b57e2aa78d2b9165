import { describe, expect, test } from 'vitest'
import { finalList } from '../../server/award-documents/final-list.ts'
import { dayFault, type Ground, refusalOf } from '../../server/award-documents/fitting.ts'
import type { DocumentStage, NewAwardDocument } from '../../server/award-documents/schema.ts'

type Paper = [stage: DocumentStage, members: string[], awardId?: string]

const papersOf = (papers: readonly Paper[], vacant = true) =>
  papers.map(([stage, members, awardId = 'co'], index) => ({
    ...{ id: `p${index + 1}`, stage, awardId, members, issuedOn: `2026-12-0${index + 1}` },
    vacant: stage === 'revoked' && vacant,
  }))
/** "award member state: proposal answer revocation", each paper by its place among all. */
const told = (papers: readonly Paper[], vacant = true) =>
  finalList(papersOf(papers, vacant), ['co', 'bang']).map((entry) =>
    [
      `${entry.awardId} ${entry.member} ${entry.state}${entry.vacant ? ' vacant' : ''}:`,
      ...[entry.proposal, entry.answer ?? '–', entry.revocation ?? '–'],
    ].join(' '),
  )

describe('the final list', () => {
  test.each<[string, Paper[], string[]]>([
    ['nothing on record', [], []],
    ['proposed', [['proposed', ['a']]], ['co a proposed: p1 – –']],
    [
      'granted',
      [
        ['proposed', ['a']],
        ['granted', ['a']],
      ],
      ['co a granted: p1 p2 –'],
    ],
    [
      'not granted',
      [
        ['proposed', ['a']],
        ['refused', ['a']],
      ],
      ['co a refused: p1 p2 –'],
    ],
    [
      'revoked: nobody moves up',
      [
        ['proposed', ['a', 'b']],
        ['granted', ['a', 'b']],
        ['revoked', ['a']],
      ],
      ['co a revoked vacant: p1 p2 p3', 'co b granted: p1 p2 –'],
    ],
    [
      'one granted and one not, of one proposal',
      [
        ['proposed', ['a', 'b']],
        ['refused', ['b']],
        ['granted', ['a']],
      ],
      ['co a granted: p1 p3 –', 'co b refused: p1 p2 –'],
    ],
    [
      'proposed once more after a refusal',
      [
        ['proposed', ['a']],
        ['refused', ['a']],
        ['proposed', ['a']],
      ],
      ['co a proposed: p3 – –'],
    ],
    [
      'awards apart, in order of precedence, one no longer known last',
      [
        ['proposed', ['a'], 'cu'],
        ['proposed', ['a'], 'bang'],
        ['proposed', ['b']],
        ['granted', ['a'], 'bang'],
      ],
      ['co b proposed: p3 – –', 'bang a granted: p2 p4 –', 'cu a proposed: p1 – –'],
    ],
    [
      'a paper out of turn changes nothing',
      [
        ['granted', ['a']],
        ['proposed', ['a']],
        ['revoked', ['a']],
      ],
      ['co a proposed: p2 – –'],
    ],
  ])('%s', (_, papers, expected) => {
    expect(told(papers)).toEqual(expected)
  })

  test('a seat that is not left vacant is said to be free', () => {
    const papers: Paper[] = [
      ['proposed', ['a']],
      ['granted', ['a']],
      ['revoked', ['a']],
    ]
    expect(told(papers, false)).toEqual(['co a revoked: p1 p2 p3'])
  })
})

describe('a new paper', () => {
  const ground = (papers: readonly Paper[], outcome: Partial<Ground['outcome']> = {}): Ground => {
    const documents = papersOf(papers)
    return {
      ...{ documents, list: finalList(documents, ['co']), today: '2026-12-20' },
      outcome: { recipients: ['a', 'b'], seats: 2, overrun: 0, ...outcome },
    }
  }
  const paper = (stage: DocumentStage, members: string[], issuedOn = '2026-12-20') =>
    ({ stage, members, issuedOn, awardId: 'co' }) as NewAwardDocument
  const granted: Paper[] = [
    ['proposed', ['a']],
    ['granted', ['a']],
  ]

  test.each<[string, DocumentStage, string[], Ground, string | null]>([
    ['all recipients', 'proposed', ['a', 'b'], ground([]), null],
    ['no recipient', 'proposed', ['a', 'c'], ground([]), 'award.not_recipient'],
    ['again', 'proposed', ['a'], ground([['proposed', ['a']]]), 'award.proposed_already'],
    ['what is granted', 'proposed', ['a'], ground(granted), 'award.proposed_already'],
    ['after a refusal', 'proposed', ['a'], ground([granted[0]!, ['refused', ['a']]]), null],
    ['the seat of another', 'proposed', ['b'], ground(granted, { seats: 1 }), 'award.no_seat'],
    ['a seat beyond by a tie', 'proposed', ['b'], ground(granted, { seats: 1, overrun: 1 }), null],
    [
      'a seat that stays vacant',
      'proposed',
      ['b'],
      ground([...granted, ['revoked', ['a']]], { seats: 1 }),
      'award.no_seat',
    ],
    ['without a proposal', 'granted', ['a'], ground([]), 'award.not_waiting'],
    ['one of two waits', 'refused', ['a', 'b'], ground([granted[0]!]), 'award.not_waiting'],
    ['answered', 'refused', ['a'], ground(granted), 'award.not_waiting'],
    ['waiting', 'revoked', ['a'], ground([granted[0]!]), 'award.not_granted'],
    ['granted', 'revoked', ['a'], ground(granted), null],
    ['once more', 'revoked', ['a'], ground([...granted, ['revoked', ['a']]]), 'award.not_granted'],
  ])('%s, %s of %j: %#', (_, stage, members, on, expected) => {
    expect(refusalOf(paper(stage, members), on)).toBe(expected)
  })

  test('a seat taken back and not left vacant is there for another proposal', () => {
    const documents = papersOf([...granted, ['revoked', ['a']]], false)
    const on = { ...ground([], { seats: 1 }), documents, list: finalList(documents, ['co']) }
    expect(refusalOf(paper('proposed', ['b']), on)).toBeNull()
  })

  test.each<[string, string | null]>([
    ['2026-12-01', 'award.before_paper'],
    ['2026-12-02', null],
    ['2026-12-20', null],
    ['2026-12-21', 'day.in_future'],
  ])('revoking on %s what was granted on 2 December: %s', (day, expected) => {
    expect(dayFault(paper('revoked', ['a'], day), ground(granted))).toBe(expected)
  })

  test('is held to the days of its own members’ papers only', () => {
    const on = ground([
      ['proposed', ['a']],
      ['proposed', ['b']],
    ])
    expect(dayFault(paper('granted', ['a'], '2026-12-01'), on)).toBeNull()
  })
})
