import { group, leaf, makeMembers } from '../support/make.ts'
import { given, sheetOf, testEdges } from './edges.ts'

const looseFault = { facts: [{ member: 'nobody', criterion: '1', quantity: 1 }] }
const award = (more: object = {}) => ({ id: 'co', title: 'Cờ', quota: { count: 0 }, ...more })
const half = { id: 'bang', title: 'Bằng', quota: { percent: 50, base: 'recipients', of: 'co' } }
const eleven = Array.from({ length: 11 }, (_, at) => leaf(String(at + 1), given(1)))

testEdges('edges-drafts', {
  'the tenth criterion is at fault': sheetOf(
    ...eleven.map((one, at) => (at === 10 ? { ...one, wieght: 1 } : one)),
  ),
  'a criterion within a section': sheetOf(
    group('I', [leaf('I.1', { kind: 'bands', bands: [{ from: 1 }] })]),
  ),
  'a field with an odd name': sheetOf({ ...leaf('1', given(1)), 'số điểm': 1 }),
  'a member that is none': { ...sheetOf(), members: [null] },
  'a code that is no text': sheetOf({ ...leaf('1', given(1)), code: 7 }),
  'facts at fault, the rest is checked': { ...looseFault, awards: [award()] },
  'blocks and decisions at fault, the rest is checked': {
    blocks: [{ member: 'nobody' }],
    decisions: 'none',
    awards: [award()],
  },
  'facts at fault, a tie under no ceiling lets all in': {
    ...looseFault,
    awards: [award({ quota: { count: 1 }, tie: 'expand' }), half],
  },
  'facts at fault, a tie under a ceiling lets nobody in': {
    awards: [award({ quota: { count: 1 }, tie: 'expand', legal_ceiling: true }), half],
  },
  'an award that is none': { ...looseFault, awards: [null] },
  'awards that are no list': { ...looseFault, awards: 3 },
  'misspelt names, and limits the wrong way round': {
    members: [...makeMembers(2), { ...makeMembers(1)[0], ordr: 3 }],
    sheet: { title: 'Bảng', nodes: [leaf('1', given(1, 2)), leaf('2', { kind: 'gven', max: 1 })] },
  },
  'faults of order': {
    nodes: [
      leaf('1', given(1), { requires: { key: 'node_percent:2', at_least: 1 } }),
      leaf('2', given(1)),
    ],
    grades: [
      { id: 'x', title: 'X', from: 1 },
      { id: 'y', title: 'Y', from: 2 },
    ],
  },
  'conditions in a circle': {
    nodes: [
      leaf('1', given(1), { requires: { key: 'node:2', at_least: 1 } }),
      leaf('2', given(1), { requires: { key: 'node:1', at_least: 1 } }),
    ],
  },
})
