import fc from 'fast-check'
import { currentFacts, saidBy } from '../../../../scoring/explain/outlook/current.ts'
import type { OpenCell, Said } from '../../../../scoring/explain/outlook/open-cell.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { leavesOf } from '../../../../scoring/model/sheet.ts'
import { checkSeason } from '../../../../scoring/read.ts'
import { anySeason } from '../../support/any-season.ts'

/** A season with some of its cells open, each with at least one other value. */
export interface OpenSeason {
  season: SeasonFile
  cells: OpenCell[]
}

const scheme = fc.constantFrom('competition', 'dense', 'ordinal', 'modified', 'fractional')
const percentOrCount = fc.constantFrom<object>(
  { count: 1 },
  { count: 2 },
  { percent: '50', base: 'ranked' },
  { percent: '40', base: 'members', min: 1 },
)
const tie = fc.constantFrom('expand', 'exclude', 'decide')

const tests = ({ codes, hasFlag }: Sheet) =>
  fc.constantFrom<object>(
    { key: 'total', at_least: '2' },
    { key: 'rank', at_most: '2' },
    { key: 'grade', at_least: 'kha' },
    { key: 'missing', equals: '0' },
    { key: 'bonus', more_than: '0' },
    { not: { key: 'penalty', less_than: '0' } },
    ...(hasFlag ? [{ key: 'flag:chosen', equals: '0' }] : []),
    ...codes.map((code) => ({ key: `node:${code}`, at_least: '1' })),
  )

/** What conditions may ask of a sheet. */
interface Sheet {
  codes: readonly string[]
  hasFlag: boolean
}

/** Grades, ranking, awards and decisions over a sheet with these codes, and these members. */
function rulesFor(sheet: Sheet, ids: readonly string[]): fc.Arbitrary<object> {
  const requires = fc.option(tests(sheet), { nil: undefined })
  const award = fc.record({ quota: percentOrCount, tie, requires, extra: fc.nat(3) })
  const gradeTest = fc.option(tests(sheet), { nil: undefined }).map((test) => {
    const text = JSON.stringify(test ?? {})
    return text.includes('rank') || text.includes('grade') ? undefined : test
  })
  const keys = fc.constantFrom<object[]>(
    [{ key: 'total' }],
    [{ key: 'total', precision: 0 }, { key: 'decision' }],
    [{ key: 'total' }, { key: 'bonus' }, { key: 'missing', dir: 'asc' }],
    [{ key: 'grade' }, { key: `node:${sheet.codes[0]}` }],
  )
  return fc
    .record({
      scheme,
      keys,
      awards: fc.array(award, { maxLength: 3 }),
      between: fc.constantFrom('absorb', 'extra'),
      gradeQuota: fc.option(percentOrCount, { nil: undefined }),
      gradeTie: fc.constantFrom('exclude', 'expand'),
      gradeTest,
      sanction: gradeTest,
      block: fc.option(
        fc.record({ member: fc.constantFrom(...ids), kind: fc.constantFrom('denied', 'withheld') }),
        { nil: undefined },
      ),
      decided: fc.shuffledSubarray([...ids], { minLength: Math.min(2, ids.length) }),
    })
    .map((one) => ({
      ranking: { scheme: one.scheme, keys: one.keys },
      grades: [
        {
          id: 'tot',
          title: 'Tốt',
          from: '4',
          quota: one.gradeQuota,
          tie: one.gradeTie,
          requires: one.gradeTest,
        },
        { id: 'kha', title: 'Khá', from: '1' },
      ],
      sanctions: one.sanction ? [{ when: one.sanction, at_most: 'kha' }] : [],
      awards: one.awards.map(({ extra, ...rest }, at) => ({
        id: `w${at}`,
        title: `W${at}`,
        ...rest,
        ...(at > 0 && extra === 1 ? { counts_higher: ['w0'] } : {}),
        ...(at > 0 && extra === 2 ? { from: 'w0', with_higher: true } : {}),
        ...(at > 0 && extra === 3
          ? { quota: { percent: '60', base: 'recipients', of: 'w0' } }
          : {}),
      })),
      award_policy: { between: one.between },
      blocks: one.block ? [{ ...one.block, award: '*', reason: 'Đang xem xét' }] : [],
      decisions: one.decided.length > 1 ? [{ ranking: one.decided, reference: 'BB 1' }] : [],
    }))
}

/** Cells are opened to what other members have under the same criterion, and to nothing. */
export const anyOpenSeason: fc.Arbitrary<OpenSeason> = anySeason.chain((drawn) => {
  const leaves = leavesOf(drawn.sheet)
  const codes = leaves.map(({ code }) => code)
  const ids = drawn.members.map(({ id }) => id)
  const hasFlag = JSON.stringify(drawn.sheet).includes('"chosen"')
  return rulesFor({ codes, hasFlag }, ids).chain((rules) => {
    const season = read({ ...drawn, ...rules })
    const facts = currentFacts(season, 'verified', false)
    const all = ids.flatMap((member) =>
      codes.flatMap((criterion): OpenCell[] => {
        const now = facts.get(member)?.get(criterion)
        const own: Said = now ? saidBy(now) : null
        const others = [...facts.values()].flatMap((of) => {
          const fact = of.get(criterion)
          return fact ? [saidBy(fact)] : []
        })
        const values = distinct([null, ...others]).filter((said) => text(said) !== text(own))
        return values.length === 0
          ? []
          : [{ member, criterion, kind: 'disputed', values: values.slice(0, 2) }]
      }),
    )
    // At most 3 ** 4 ways together.
    const cells = fc.subarray(all, { maxLength: Math.min(4, all.length) })
    return cells.map((chosen) => ({ season, cells: chosen }))
  })
})

function distinct(list: readonly Said[]): Said[] {
  return [...new Map(list.map((said) => [text(said), said])).values()]
}

function text(said: Said): string {
  return JSON.stringify(Object.entries(said ?? {}).sort())
}

function read(draft: unknown): SeasonFile {
  const reading = checkSeason(JSON.parse(JSON.stringify(draft)))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
