import { group, leaf } from '../support/make.ts'
import { ask, chooses, fixed, given, ladder, perUnit, sheetOf, testEdges } from './edges.ts'

testEdges('edges-caps', {
  'the lesser of two columns, one of them without a limit': sheetOf(
    group('I', [leaf('I.1', perUnit(1)), leaf('I.2', fixed(5), { kind: 'bonus' })], {
      ...{ combine: 'min', max: 2 },
    }),
  ),
  'standard points alone pass the cap of a mixed section': sheetOf(
    group('I', [leaf('I.1', fixed(5)), leaf('I.2', fixed(5), { kind: 'bonus' })], { max: 4 }),
  ),
  'only with the bonus is the cap passed': sheetOf(
    group('I', [leaf('I.1', fixed(4)), leaf('I.2', fixed(5), { kind: 'bonus' })], { max: 4 }),
  ),
  'a floor of 0 is for whom there is something to lose': sheetOf(
    leaf('1', fixed(-5), { base: 3, min: 0 }),
  ),
  'a floor that the rule just reaches': sheetOf(leaf('1', fixed(-3), { min: -3 })),
  'a floor just above': sheetOf(leaf('1', fixed(-3), { min: -2 })),
  'a deduction that cannot be as small as its cap': sheetOf(
    leaf('1', given(-2, -5), { kind: 'penalty', max: -1 }),
  ),
  'deductions that cannot be as small as their cap': sheetOf(
    group('I', [leaf('I.1', given(-2, -5)), leaf('I.2', given(-1, -2))], {
      ...{ kind: 'penalty', max: -1 },
    }),
  ),
  'a bonus of bands below its cap': sheetOf(
    leaf(
      '1',
      ladder([
        [1, 2],
        [3, 4],
      ]),
      { kind: 'bonus', max: 5 },
    ),
  ),
  'a whole sheet below its maximum': { ...sheetOf(leaf('1', fixed(4))), sheet: { max: 5 } },
  'a floor under all that there is': { ...sheetOf(leaf('1', fixed(4))), sheet: { min: -1 } },
  'a floor at the least that there is': { ...sheetOf(leaf('1', fixed(-4))), sheet: { min: -4 } },
  'exclusive criteria, one of which falls short of its own maximum': sheetOf(
    group(
      'I',
      [
        leaf('I.1', ladder([[10, 4]])),
        leaf('I.2', given(3), { max: 5, requires: ask('quantity:I.1', 'less_than', 10) }),
      ],
      { max: 5 },
    ),
  ),
  'half of what is inside': sheetOf(
    group('I', [leaf('I.1', fixed(5)), leaf('I.2', fixed(3))], { weight: '0.5', max: 4 }),
  ),
})

testEdges('edges-signs', {
  'a bonus that takes away without a limit': sheetOf(leaf('1', perUnit(-1), { kind: 'bonus' })),
  'a bonus that takes a little away': sheetOf(leaf('1', given(2, -1), { kind: 'bonus' })),
  'a deduction that adds without a limit': sheetOf(leaf('1', perUnit(1), { kind: 'penalty' })),
  'a deduction that is 0 at best': sheetOf(leaf('1', given(0, -1), { kind: 'penalty' })),
  'held up two sections above': sheetOf(
    group('I', [group('I.1', [leaf('I.1.1', fixed(3)), leaf('I.1.2', fixed(-1))])], {
      ...{ kind: 'bonus', min: 0 },
    }),
  ),
  'a floor below 0 holds nothing up': sheetOf(
    group('I', [leaf('I.1', fixed(3)), leaf('I.2', fixed(-1))], { kind: 'bonus', min: -1 }),
  ),
  'a floor of the whole sheet holds nothing up': {
    ...sheetOf(leaf('1', fixed(3)), leaf('2', fixed(-1), { kind: 'bonus' })),
    sheet: { min: 0 },
  },
  'a bonus in a section that is a bonus gives nothing': sheetOf(
    group('I', [leaf('I.1', fixed(0)), leaf('I.2', fixed(1))], { kind: 'bonus', max: 1 }),
  ),
  'a bonus of which nobody says how': sheetOf(
    group('I', [leaf('I.1', fixed(0))], { kind: 'bonus', note: 'Cột thưởng' }),
  ),
  'a note that speaks of something else': sheetOf(leaf('1', fixed(1), { note: 'Theo Nghị quyết' })),
  'a bonus within is promised above': sheetOf(
    group(
      'I',
      [leaf('I.1', fixed(1)), group('I.2', [leaf('I.2.1', fixed(1), { kind: 'bonus' })])],
      {
        note: 'Được cộng thêm khi vượt',
      },
    ),
  ),
})

testEdges('edges-limits', {
  'bonuses under a cap two sections above': sheetOf(
    group('I', [group('I.1', [leaf('I.1.1', perUnit(1))])], { kind: 'bonus', max: 5 }),
  ),
  'deductions under a floor two sections above': sheetOf(
    group('I', [group('I.1', [leaf('I.1.1', perUnit(-1))])], { kind: 'penalty', min: -5 }),
  ),
  'only the sheet has limits': {
    ...sheetOf(group('I', [leaf('I.1', perUnit(1)), leaf('I.2', perUnit(-1))])),
    sheet: { min: 0, max: 100 },
  },
  'drops out with all that there is': sheetOf(
    group('I', [leaf('I.1', fixed(5), { max: 5, not_applicable: 'rescale' })], { max: 4 }),
  ),
  'something is left when it drops out': sheetOf(
    group(
      'I',
      [leaf('I.1', fixed(5), { max: 5, not_applicable: 'rescale' }), leaf('I.2', fixed(2))],
      { max: 7 },
    ),
  ),
  'does not apply and is worth its maximum': sheetOf(
    leaf('1', given(5), { max: 5, not_applicable: 'full' }),
  ),
  'an option that voids a bonus section': sheetOf(
    group('I', [leaf('I.1', chooses({}, { voids: true })), leaf('I.2', fixed(2))], {
      ...{ kind: 'bonus', min: 0 },
    }),
  ),
})
