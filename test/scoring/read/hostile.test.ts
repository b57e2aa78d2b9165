import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFact } from '../../../scoring/check-fact.ts'
import { checkSeason, faultLine, readSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import { faultsOf, group, leaf, makeDraft, makeMembers, makeSeason } from '../support/make.ts'

const perUnit = { kind: 'perUnit', points: 1 }

function pathsOf(text: string): string[] {
  const reading = readSeason(text)
  return 'faults' in reading ? reading.faults.map(({ path }) => path) : []
}

describe('text that is no season', () => {
  test.each([
    '',
    ' ',
    '{',
    '[1,]',
    '{"a":1,}',
    "{'a':1}",
    '// x',
    'NaN',
    '{"a":01}',
    '{} {}',
    '\0',
  ])('%j is no JSON', (text) => expect(pathsOf(text)).toEqual(['$']))
  test.each(['null', '1', '"x"', 'true', '[]', '[{}]'])('%s is no season', (text) => {
    expect(pathsOf(text)).toEqual(['$'])
  })
  test('an empty object lacks all that is required', () => {
    expect(pathsOf('{}')).toEqual(['$.format', '$.title', '$.year', '$.members', '$.sheet'])
  })
})

describe('hostile files', () => {
  test.each(['[', '{"a":'])('nesting of 100 000 %s', (open) => {
    const close = open === '[' ? ']' : '}'
    const text = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    expect(pathsOf(text)).toEqual(['$'])
  })
  test('nesting of a hundred sections is read and scored', () => {
    let node = leaf('1', perUnit)
    for (let depth = 0; depth < 100; depth++) node = group(`g${depth}`, [node])
    const season = makeSeason({
      nodes: [node],
      facts: [{ member: 'a', criterion: '1', quantity: 2 }],
    })
    expect(score(season).members[0]).toMatchObject({ id: 'a', total: '2' })
  })
  test('a chain of 3 000 conditions is followed without recursion', () => {
    const nodes = Array.from({ length: 3000 }, (_, at) =>
      leaf(`n${at}`, perUnit, at > 0 ? { requires: { key: `node:n${at - 1}`, at_least: 1 } } : {}),
    )
    const facts = nodes.map(({ code }) => ({ member: 'a', criterion: code, quantity: 1 }))
    const season = makeSeason({ members: makeMembers(1), nodes, facts })
    expect(score(season).members[0]!.total).toBe('3000')
  })
  test('names of the language are names like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const members = ids.map((id, order) => ({ id, name: id, order }))
    const nodes = ids.map((id) => leaf(id, perUnit, { raises: [{ flag: id }] }))
    const facts = ids.map((id) => ({ member: id, criterion: id, quantity: 1 }))
    const awards = ids.map((id) => ({
      id,
      title: id,
      quota: { count: 1 },
      requires: { key: `flag:${id}`, equals: 1 },
    }))
    const result = score(makeSeason({ members, nodes, facts, awards }))
    expect(result.members.map(({ id, flags }) => [id, flags])).toEqual(ids.map((id) => [id, [id]]))
    expect(JSON.stringify(result)).toContain('"__proto__":"1"')
    expect(Object.keys(result.awards)).toEqual(ids)
  })
  test.each(['__proto__', 'constructor', 'toString'])('an unknown field %s is refused', (name) => {
    const text = JSON.stringify(makeDraft({})).replace('"year"', `"${name}":1,"year"`)
    expect(pathsOf(text)).toEqual([`$.${name}`])
  })
  test('NUL, control characters and bidirectional overrides in texts are refused', () => {
    for (const title of ['a\0', 'a\u0007', 'a\u202e', '\ud800'])
      expect(faultsOf({ title }).map(({ path }) => path)).toEqual(['$.title'])
  })
  test('a message stays on one line, whatever the file holds', () => {
    const faults = faultsOf({ 'a\nb': 1, facts: [{ member: 'x\r\ny', criterion: '1\n' }] })
    expect(faults.length).toBeGreaterThan(1)
    for (const fault of faults) expect(faultLine(fault)).not.toMatch(/[\r\n]/)
  })
  test('a very long name is not compared with all others', () => {
    const faults = faultsOf({ facts: [{ member: 'x'.repeat(100_000), criterion: '1' }] })
    expect(faults.map(({ path }) => path)).toEqual(['$.facts[0].member'])
    expect(faultLine(faults[0]!).length).toBeLessThan(300)
  })
  test('thousands of wrong names are told in good time', () => {
    const nodes = Array.from({ length: 2000 }, (_, at) => leaf(`tieu-chi-${at}`, perUnit))
    const facts = Array.from({ length: 5000 }, (_, at) => ({
      member: `x${at}`,
      criterion: `tieuchi${at}`,
    }))
    const started = performance.now()
    expect(faultsOf({ nodes, facts })).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
  test('whatever JSON is read, it is read or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSeason(text)).toHaveProperty('faults')
      }),
    )
  })
  test('a season with one part replaced by anything is read or refused with its paths', () => {
    const base = makeDraft({
      facts: [{ member: 'a', criterion: '1', points: 1 }],
      grades: [{ id: 'tot', title: 'Tốt', from: 1 }],
      ranking: { keys: [{ key: 'total' }] },
      awards: [{ id: 'co', title: 'Cờ', quota: { count: 1 } }],
    })
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue(), (field, value) => {
        const reading = readSeason(JSON.stringify({ ...base, [field]: value }))
        const faults = 'faults' in reading ? reading.faults : []
        for (const { path } of faults) expect(path.startsWith('$')).toBe(true)
      }),
    )
  })
})

describe('all faults at once', () => {
  test('shape and content, in one reading', () => {
    const faults = faultsOf({
      titel: 'x',
      nodes: [leaf('1', perUnit, { wieght: 2 }), leaf('1', perUnit)],
      facts: [
        { member: 'a', criterion: '1', quantity: '1,5' },
        { member: 'b', criterion: '1', quantiy: 1 },
        { member: 'x', criterion: '1', quantity: 1 },
        { member: 'a', criterion: '2', quantity: 1 },
      ],
    })
    expect(faults.map(({ path }) => path).sort()).toEqual([
      '$.facts[0].quantity',
      '$.facts[1].quantiy',
      '$.facts[2].member',
      '$.facts[3].criterion',
      '$.sheet.nodes[0].wieght',
      '$.sheet.nodes[1].code',
      '$.titel',
    ])
  })
  test('every unknown field of an object', () => {
    expect(faultsOf({ x: 1, y: 2, z: 3 }).map(({ path }) => path)).toEqual(['$.x', '$.y', '$.z'])
  })
  test('a key given twice deep inside, beside other faults', () => {
    const text = JSON.stringify(makeDraft({ gradess: [] })).replace(
      '"kind":',
      '"kind":"given","kind":',
    )
    expect(pathsOf(text)).toEqual(['$.sheet.nodes[0].rule.kind', '$.gradess'])
  })
})

describe('seasons in memory', () => {
  test('a JavaScript number counts as its decimal text, as long as that is certain', () => {
    const draft = (quantity: unknown) =>
      makeDraft({ nodes: [leaf('1', perUnit)], facts: [{ member: 'a', criterion: '1', quantity }] })
    expect(checkSeason(draft(3.5))).toMatchObject({ season: { facts: [{ quantity: '3.5' }] } })
    expect(checkSeason(draft(100000000000000.02))).toMatchObject({
      faults: [{ path: '$.facts[0].quantity' }],
    })
    expect(checkSeason(draft(1e-7))).toMatchObject({ faults: [{ path: '$.facts[0].quantity' }] })
  })
  test('the hundredth of 100000000000000.01 is kept', () => {
    const text = JSON.stringify(
      makeDraft({
        nodes: [leaf('1', perUnit)],
        facts: [{ member: 'a', criterion: '1', quantity: 7 }],
      }),
    )
    const reading = readSeason(text.replace('"quantity":7', '"quantity":100000000000000.01'))
    expect(reading).toMatchObject({ season: { facts: [{ quantity: '100000000000000.01' }] } })
  })
  test('decimals are canonical texts', () => {
    const season = makeSeason({ sheet: { max: '110.50', min: '-0.0', base: 7 } })
    expect(season.sheet).toMatchObject({ max: '110.5', min: '0', base: '7' })
  })
  test('one fact, with paths that begin at it', () => {
    const season = makeSeason({ nodes: [leaf('1', perUnit, { max: 5 })] })
    const check = (fact: object) =>
      checkFact(season, { member: 'a', criterion: '1', ...fact }).map(({ path, code }) => [
        path,
        code,
      ])
    expect(check({ quantity: '2' })).toEqual([])
    expect(check({ quantity: '-2' })).toEqual([['$.quantity', 'number.negative']])
    expect(check({ quantity: '2', points: '6', reason: 'Vì' })).toEqual([
      ['$.points', 'override.outside'],
    ])
    expect(check({ met: true })).toEqual([['$.met', 'fact.unusable']])
  })
})
