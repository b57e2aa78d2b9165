import type { FactFields } from '../../scoring/model/claim.ts'
import type { Rule } from '../../scoring/rules/index.ts'

/** A criterion as the engine and as a workbook have it: the same rule, the same figures. */
export interface Column {
  rule: Rule
  max: string
  /** What a member gives, from any whole number. */
  fact: (seed: number) => FactFields
  /** The same as cells of the sheet of figures. */
  cells: (seed: number) => (number | boolean | string)[]
  /**
   * Its points, as a secretary would type it.
   *
   * @param own The addresses of the member's cells.
   * @param all The ranges of all members' cells.
   */
  formula: (own: string[], all: string[]) => string
}

const counted = (points: string, max: string): Column => ({
  rule: { kind: 'perUnit', points },
  max,
  fact: (seed) => ({ quantity: String(seed % 9) }),
  cells: (seed) => [seed % 9],
  formula: ([x]) => `MAX(0,MIN(ROUND(INT(${x})*${points},2),${max}))`,
})

const banded: Column = {
  rule: {
    kind: 'bands',
    of: 'quantity',
    bands: [
      { from: '50', points: '0.75' },
      { from: '75', points: '1.25' },
      { from: '90', points: '2' },
    ],
  },
  max: '2',
  fact: (seed) => ({ quantity: String(40 + (seed % 61)) }),
  cells: (seed) => [40 + (seed % 61)],
  formula: ([x]) => `MIN(IF(${x}>=90,2,IF(${x}>=75,1.25,IF(${x}>=50,0.75,0))),2)`,
}

const planned: Column = {
  rule: { kind: 'ratio', points: '2', of: 'plan' },
  max: '2',
  fact: (seed) => ({ actual: String(5 + (seed % 11)), plan: String(7 + (seed % 5)) }),
  cells: (seed) => [5 + (seed % 11), 7 + (seed % 5)],
  formula: ([actual, plan]) => `MIN(ROUND(2*MIN(1,${actual}/${plan}),2),2)`,
}

const compared: Column = {
  rule: { kind: 'ratio', points: '1.5', of: 'best' },
  max: '1.5',
  fact: (seed) => ({ quantity: String(1 + (seed % 40)) }),
  cells: (seed) => [1 + (seed % 40)],
  formula: ([x], [all]) => `MIN(ROUND(1.5*MIN(1,${x}/MAX(${all})),2),1.5)`,
}

const done: Column = {
  rule: { kind: 'fixed', points: '1' },
  max: '1',
  fact: (seed) => ({ met: seed % 3 > 0 }),
  cells: (seed) => [seed % 3 > 0],
  formula: ([x]) => `MIN(IF(${x},1,0),1)`,
}

const levels = ['good', 'fair', 'poor'] as const
const chosen: Column = {
  rule: {
    kind: 'choice',
    options: [
      { id: 'good', title: 'Tốt', points: '1.5' },
      { id: 'fair', title: 'Khá', points: '1' },
      { id: 'poor', title: 'Yếu', points: '0' },
    ],
  },
  max: '1.5',
  fact: (seed) => ({ option: levels[seed % 3]! }),
  cells: (seed) => [levels[seed % 3]!],
  formula: ([x]) => `MIN(IF(${x}="good",1.5,IF(${x}="fair",1,0)),1.5)`,
}

/** The ten criteria of a section, in about the proportions of a real sheet: most count something. */
export const section: readonly Column[] = [
  ...[counted('0.5', '2'), counted('0.25', '1.5'), counted('1', '3'), counted('0.2', '1')],
  ...[counted('0.5', '3'), banded, planned, compared, done, chosen],
]

/** What a section may be worth, and the whole sheet. */
export const sectionMax = '17'
export const totalMax = '100'

export const grades = [
  { id: 'xuat-sac', title: 'Xuất sắc', from: '78' },
  { id: 'tot', title: 'Tốt', from: '74' },
  { id: 'kha', title: 'Khá', from: '70' },
  { id: 'trung-binh', title: 'Trung bình', from: '0' },
] as const
