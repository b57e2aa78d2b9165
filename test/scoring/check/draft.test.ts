import { describe, expect, test } from 'vitest'
import { checkDraft, checkSheet, checkText } from '../../../scoring/check.ts'
import { messages } from '../../../scoring/read/messages.ts'
import { faultsInEnglish } from '../../../scoring/words/faults-en.ts'
import { type Draft, leaf, makeDraft, makeSeason } from '../support/make.ts'

const ceiling = (tie: string) => ({
  awards: [{ id: 'flag', title: 'Cờ', quota: { count: 1 }, legal_ceiling: true, tie }],
})
const uncapped = { nodes: [leaf('1', { kind: 'perUnit', points: 1 })] }
const codesOf = (draft: Draft) => checkDraft(makeDraft(draft)).map(({ code }) => code)

describe('a season with faults', () => {
  test('expand under a legal ceiling is an error, at its place, with what to write instead', () => {
    const [found] = checkDraft(makeDraft(ceiling('expand')))
    expect(found).toMatchObject({
      ...{ severity: 'error', code: 'award.expands_ceiling', path: '$.awards[0].tie', node: null },
      fix: { path: ['awards', 0, 'tie'], value: 'decide' },
    })
    expect(codesOf(ceiling('decide'))).toEqual([])
  })

  test('faults are told with the node that they are in', () => {
    const nodes = [
      leaf('1', {
        kind: 'bands',
        bands: [
          { from: 2, points: 1 },
          { from: 1, points: 2 },
        ],
      }),
    ]
    expect(checkDraft(makeDraft({ nodes }))).toMatchObject([
      {
        severity: 'error',
        code: 'order.not_ascending',
        node: '1',
        path: '$.sheet.nodes[0].rule.bands[1].from',
      },
    ])
  })

  test('the rest is checked too where only facts or such a tie are at fault', () => {
    const facts = [{ member: 'nobody', criterion: '1', quantity: 1 }]
    expect(codesOf({ ...uncapped, facts })).toEqual(['reference.unknown', 'points.uncapped'])
    expect(codesOf({ ...uncapped, ...ceiling('expand') })).toEqual([
      ...['award.expands_ceiling', 'points.uncapped'],
    ])
  })

  test('a misspelt name is told with the one that is meant', () => {
    const [found] = checkDraft(
      makeDraft({ nodes: [leaf('1', { kind: 'fixed', points: 1, poins: 2 })] }),
    )
    expect(found!.mend).toContain('points')
  })

  test('every fault is told in English too', () => {
    expect(Object.keys(faultsInEnglish)).toEqual(Object.keys(messages))
    const [found] = checkDraft(makeDraft(ceiling('expand')), 'en')
    expect(found!.message).toBe(faultsInEnglish['award.expands_ceiling'])
  })
})

test.each([{}, [], null, 'no', 3])('whatever an editor holds: %j', (draft) => {
  const findings = checkDraft(draft)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true)
})

test('of a text the same findings as of the season; none of what is no JSON', () => {
  const season = makeSeason(uncapped)
  expect(checkText(JSON.stringify(season))).toEqual(checkSheet(season))
  expect(checkText('{"format":')).toBeNull()
})

test('facts change nothing, and a season is not changed', () => {
  const season = makeSeason(uncapped)
  const text = JSON.stringify(season)
  const facts = [{ member: 'a', criterion: '1', quantity: '3' }]
  expect(checkSheet({ ...season, facts })).toEqual(checkSheet(season))
  expect(JSON.stringify(season)).toBe(text)
})

test('errors come first, then warnings, then notes', () => {
  const nodes = [
    leaf('1.1', { kind: 'perUnit', points: -1 }),
    leaf('1.3', { kind: 'perUnit', points: 1 }),
    leaf('1.4', { kind: 'fixed', points: 1 }, { kind: 'penalty' }),
  ]
  const severities = checkSheet(makeSeason({ nodes })).map(({ severity }) => severity)
  expect([...new Set(severities)]).toEqual(['error', 'warning', 'note'])
  expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
})

const order = ['error', 'warning', 'note']
