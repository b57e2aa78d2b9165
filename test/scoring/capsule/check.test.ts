import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../scoring/canonical.ts'
import { checkCapsule } from '../../../scoring/capsule/check.ts'
import { differencesOf, publishedResult } from '../../../scoring/capsule/result.ts'
import { score } from '../../../scoring/score.ts'
import { engineVersion } from '../../../scoring/version.ts'
import { leaf, makeDraft, makeSeason } from '../support/make.ts'

const draft = {
  nodes: [leaf('1', { kind: 'given', max: 10 }), leaf('2', { kind: 'perUnit', points: 1 })],
  grades: [{ id: 'tot', title: 'Tốt', from: 8 }],
  awards: [{ id: 'co', title: 'Cờ thi đua', quota: { count: 1 } }],
  facts: [
    { member: 'a', criterion: '1', points: '9.5', stage: 'final' },
    { member: 'b', criterion: '1', points: 7, stage: 'self' },
  ],
}
const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const sha256 = async (text: string) => digest(text)

/** As published, sealed again after changes; those of `broken` come after the seal. */
function capsule(changes: object = {}, broken: object = {}): string {
  const file = makeDraft(draft)
  const result = publishedResult(score(makeSeason(draft), { stage: 'final', fallback: true }))
  const [ofFile, ofResult] = [digest(canonicalJson(file)), digest(canonicalJson(result))]
  const sealed = {
    format: 'thidua/capsule@1',
    season: { id: 's', title: 'Năm 2023', year: 2023, clusterId: 'c', clusterName: 'Cụm' },
    ...{ number: 1, reason: '', publishedAt: '2023-12-20T08:00:00Z', engine: engineVersion },
    ...{ stage: 'final', fallback: true, file, result, audit: null },
    digests: { file: ofFile, result: ofResult, sheet: digest('bảng'), evidence: [] },
    ...changes,
  }
  return JSON.stringify({ ...sealed, seal: digest(canonicalJson(sealed)), ...broken })
}

test('a capsule is recomputed from itself', async () => {
  const check = await checkCapsule(capsule(), sha256)
  expect(check).toMatchObject({ unfit: [], differences: [], otherEngine: false })
  expect(check!.capsule.season.title).toBe('Năm 2023')
})

test('where digests cannot be computed the figures still are', async () => {
  expect(await checkCapsule(capsule(), null)).toMatchObject({ unfit: null, differences: [] })
})

test.each([
  ['what was changed after the seal', capsule({}, { reason: 'Khác' }), ['seal']],
  ['a field that this version does not know', capsule({}, { more: 1 }), ['seal']],
  ['another file', capsule({ file: makeDraft({ ...draft, title: 'Khác' }) }), ['file']],
])('%s is noticed', async (_what, text, unfit) => {
  expect(await checkCapsule(text, sha256)).toMatchObject({ unfit })
})

test('the stage and fallback are those of the capsule', async () => {
  const check = await checkCapsule(capsule({ fallback: false, engine: '0.9' }), sha256)
  const changed = check!.differences.map(({ of, field, node }) => `${of} ${node ?? field}`)
  expect(changed).toEqual(['b total', 'b base', 'b 1', 'c rank'])
  expect(check!.otherEngine).toBe(true)
})

test('what is published of an award is said beside what comes of it now', async () => {
  const { awards, ...result } = publishedResult(
    score(makeSeason(draft), { stage: 'final', fallback: true }),
  )
  expect(awards).toMatchObject({ co: { seats: 1, recipients: ['a'] } })
  const other = { ...result, awards: { co: { ...awards.co, recipients: ['b'] } } }
  const check = await checkCapsule(capsule({ result: other }), sha256)
  expect(check!.differences).toEqual([
    { of: 'co', field: 'recipients', node: null, published: 'b', recomputed: 'a' },
  ])
})

test.each([
  ['no JSON', '{'],
  ['no capsule', '{}'],
  ['a season that no engine can score', capsule({ file: { format: 'thidua/season@1' } })],
])('%s', async (_what, text) => {
  expect(await checkCapsule(text, sha256)).toBeUndefined()
})

test('every figure that differs is told, in the published order', () => {
  const member = {
    ...{ rank: 1, total: '9', base: '9', bonus: '0' },
    ...{ penalty: '0', cut: '0' },
  }
  const award = { seats: 1, withheld: [], pending: null, unfilled: 0, overrun: 0 }
  const published = {
    members: [
      { id: 'a', ...member, grade: null, nodes: { 1: '9', 2: '0' } },
      { id: 'b', ...member, grade: 'tot', nodes: { 1: '9' } },
    ],
    awards: { co: { ...award, recipients: ['a', 'b'] }, bang: { ...award, recipients: [] } },
  }
  const recomputed = {
    members: [
      { id: 'c', ...member, grade: null, nodes: { 1: '9' } },
      { ...published.members[0]!, rank: null, total: '8', grade: 'tot', nodes: { 1: '8', 3: '1' } },
    ],
    awards: { co: { ...award, recipients: ['b'] }, moi: { ...award, recipients: ['a'] } },
  }
  const told = differencesOf(published as never, recomputed as never).map(
    ({ of, field, node, published, recomputed }) =>
      `${of} ${field}${node ? ` ${node}` : ''}: ${published} → ${recomputed}`,
  )
  expect(told).toEqual([
    ...['a rank: 1 → null', 'a total: 9 → 8', 'a grade: null → tot'],
    ...['a node 1: 9 → 8', 'a node 2: 0 → null', 'a node 3: null → 1'],
    ...['b rank: 1 → null', 'b total: 9 → null', 'b base: 9 → null', 'b bonus: 0 → null'],
    ...['b penalty: 0 → null', 'b cut: 0 → null', 'b grade: tot → null', 'b node 1: 9 → null'],
    ...['c rank: null → 1', 'c total: null → 9', 'c base: null → 9', 'c bonus: null → 0'],
    ...['c penalty: null → 0', 'c cut: null → 0', 'c node 1: null → 9'],
    ...['co recipients: a, b → b', 'bang recipients:  → null', 'moi recipients: null → a'],
  ])
})
