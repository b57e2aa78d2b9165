import { describe, expect, test } from 'vitest'
import { readSeason } from '../../../../scoring/read.ts'
import { faultsOf, leaf, makeDraft } from '../../support/make.ts'
import { refuses } from './refuses.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const plan = { kind: 'ratio', points: 5, of: 'plan' }
const judged = { kind: 'judged', min: 1, max: 10, drop: { high: 1, low: 1 } }
const fact = (fields: object) => ({ member: 'a', criterion: '1', ...fields })
const award = (id: string, more: object = {}) => ({ id, title: id, quota: { count: 1 }, ...more })
const node = (more: object) => ({ nodes: [leaf('1', perUnit, more)] })
const rule = (more: object) => ({ nodes: [leaf('1', { ...perUnit, ...more })] })
const facts = (of: object, ...given: object[]) => ({ nodes: [leaf('1', of)], facts: given })

describe('numbers', () => {
  const numbers = ['+1', '01', '.5', '1.', '1e3', '1,5', ' 1', '1 ', '', 'Infinity', '0x1', '１']
  const digits = ['1234567890123456', '0.1234567890123']
  test.each([...numbers, ...digits])('%j is no decimal', (text) => {
    expect(faultsOf(facts(perUnit, fact({ quantity: text }))).map(({ path }) => path)).toEqual([
      '$.facts[0].quantity',
    ])
  })
  test.each(['1e3', '1E3', '1e999', '1234567890123456', '0.1234567890123'])(
    'the JSON number %s is refused',
    (number) => {
      const text = JSON.stringify(makeDraft(facts(perUnit, fact({ quantity: 0 }))))
      const reading = readSeason(text.replace('"quantity":0', `"quantity":${number}`))
      expect(reading).toMatchObject({ faults: [{ path: '$.facts[0].quantity' }] })
    },
  )
  refuses([
    [
      'a number that is a truth',
      facts(perUnit, fact({ quantity: true })),
      '$.facts[0].quantity',
      'number.unreadable',
    ],
    [
      'a number that is null',
      facts(perUnit, fact({ quantity: null })),
      '$.facts[0].quantity',
      'number.unreadable',
    ],
    ['a step of 0', rule({ step: 0 }), '$.sheet.nodes[0].rule.step', 'number.not_positive'],
    ['a negative step', rule({ step: '-1' }), '$.sheet.nodes[0].rule.step', 'number.not_positive'],
    [
      'rounding to 0',
      node({ round: { to: 0 } }),
      '$.sheet.nodes[0].round.to',
      'number.not_positive',
    ],
    [
      'an unknown rounding',
      node({ round: { to: 1, mode: 'up' } }),
      '$.sheet.nodes[0].round.mode',
      'choice.unknown',
    ],
    ['rounding to nothing', { sheet: { round: {} } }, '$.sheet.round.to', 'field.missing'],
    [
      'a negative cap',
      { nodes: [leaf('1', { ...plan, cap: -1 })] },
      '$.sheet.nodes[0].rule.cap',
      'number.negative',
    ],
    [
      'half a drop',
      { nodes: [leaf('1', { ...judged, drop: { high: 1.5 } })] },
      '$.sheet.nodes[0].rule.drop.high',
      'number.not_whole',
    ],
    [
      'a drop as text',
      { nodes: [leaf('1', { ...judged, drop: { low: '1' } })] },
      '$.sheet.nodes[0].rule.drop.low',
      'number.not_whole',
    ],
    [
      'half a precision',
      { ranking: { keys: [{ key: 'total', precision: 0.5 }] } },
      '$.ranking.keys[0].precision',
      'number.not_whole',
    ],
    [
      'a negative precision',
      { ranking: { keys: [{ key: 'total', precision: -1 }] } },
      '$.ranking.keys[0].precision',
      'number.negative',
    ],
    [
      'half a step down',
      { sanctions: [{ when: { key: 'total', at_least: 1 }, down: 0.5 }] },
      '$.sanctions[0].down',
      'number.not_whole',
    ],
    [
      'more than all',
      { awards: [award('a', { quota: { percent: 101, base: 'members' } })] },
      '$.awards[0].quota.percent',
      'number.over_hundred',
    ],
    [
      'half a seat at least',
      { awards: [award('a', { quota: { percent: 1, base: 'members', min: 0.5 } })] },
      '$.awards[0].quota.min',
      'number.not_whole',
    ],
  ])
})
