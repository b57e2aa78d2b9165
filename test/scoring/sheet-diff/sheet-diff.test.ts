import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../scoring/canonical.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { diffRules } from '../../../scoring/sheet-diff/diff.ts'
import type { Difference } from '../../../scoring/sheet-diff/model.ts'
import { differencesInWords } from '../../../scoring/sheet-diff/words.ts'
import { anySeason } from '../support/any-season.ts'
import { type Draft, makeSeason } from '../support/make.ts'
import { base, cases } from './cases.ts'

const changed = (change: Draft) => makeSeason({ ...base, ...change })
const before = makeSeason(base)

describe('what two versions of the rules differ in', () => {
  test.each(cases)('%s', (_name, change, sentences) => {
    const after = changed(change)
    const found = diffRules(before, after)
    expect(differencesInWords(found, { before, after }, 'vi')).toEqual(sentences)
    const english = differencesInWords(found, { before, after }, 'en')
    expect(english).toHaveLength(sentences.length)
    expect(english.join(' ')).not.toMatch(/không|Thêm|Bỏ |điểm /)
    expect(diffRules(after, before).length).toBe(found.length)
  })

  test('awards in another order', () => {
    const other = { id: 'bk', title: 'Bằng khen', quota: { count: 1 } }
    const awards = [...(base.awards as object[]), other]
    const [from, to] = [changed({ awards }), changed({ awards: awards.toReversed() })]
    expect(differencesInWords(diffRules(from, to), { before: from, after: to }, 'en')).toEqual([
      'Order of the awards: co, bk → bk, co.',
    ])
  })

  test('members and facts are no rules', () => {
    const facts = [{ member: 'a', criterion: 'I.1', quantity: 2 }]
    expect(diffRules(before, changed({ facts }))).toEqual([])
  })
})

/** What is not there says as much as an empty list, or an object without fields. */
function saying(season: SeasonFile): string {
  const { members: _members, facts: _facts, ...rules } = season
  const said = Object.entries(rules).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  )
  return canonicalJson(Object.fromEntries(said))
}

const key = ({ part, what, id, field }: Difference) => JSON.stringify([part, what, id, field])
const turned = { added: 'removed', removed: 'added' } as const
const back = ({ from, to, ...one }: Difference): Difference => ({
  ...{ ...one, from: to, to: from },
  what: one.what === 'added' || one.what === 'removed' ? turned[one.what] : one.what,
})

const patience = 60_000
/** Two seasons at once take twice the time of one. */
const fewer = { numRuns: 40 }

describe('laws', () => {
  test(
    'a sheet differs in nothing from itself, and from another in something',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          expect(diffRules(a, a)).toEqual([])
          expect(diffRules(a, b).length > 0).toBe(saying(a) !== saying(b))
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'each difference is named once, with two values that are not the same',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          const found = diffRules(a, b)
          expect(new Set(found.map(key)).size).toBe(found.length)
          for (const { from, to, what } of found) {
            expect(canonicalJson(from)).not.toBe(canonicalJson(to))
            expect([from === null, to === null]).toEqual([
              what === 'added' || (what === 'changed' && from === null),
              what === 'removed' || (what === 'changed' && to === null),
            ])
          }
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'looked at from the other side, the same differences the other way',
    () => {
      fc.assert(
        fc.property(anySeason, anySeason, (a, b) => {
          const there = diffRules(a, b).filter(
            ({ part, what }) => part !== 'node' || what !== 'added',
          )
          const here = new Map(diffRules(b, a).map((one) => [key(one), one]))
          for (const one of there) {
            const found = here.get(key(back(one)))
            expect(found).toBeDefined()
            if (one.part !== 'node' || one.what !== 'removed') expect(found).toEqual(back(one))
          }
        }),
        fewer,
      )
    },
    patience,
  )

  test(
    'one field of one node that changes is the one difference',
    () => {
      const cell = anySeason.chain((season) =>
        fc.constantFrom(...allNodes(season.sheet)).map(({ code }) => ({ season, code })),
      )
      fc.assert(
        fc.property(cell, ({ season, code }) => {
          const after = structuredClone(season)
          const node = allNodes(after.sheet).find((each) => each.code === code)!
          node.evidence = `${node.evidence ?? ''} bản sao`
          const found = diffRules(season, after)
          expect(found.map(({ part, what, id, field }) => [part, what, id, field])).toEqual([
            ['node', 'changed', code, 'evidence'],
          ])
          expect(differencesInWords(found, { before: season, after }, 'vi')[0]).toContain('bản sao')
        }),
      )
    },
    patience,
  )
})
