import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../../server/reports/schema.ts'
import {
  entryOf,
  joinEntries,
  readEntry,
  splitEntry,
  titleOf,
} from '../../../web/components/import/entry.ts'

const text = '- tổ chức lễ ký kết; gửi 5 thư chúc mừng.'
const season = { year: 2023, startsOn: '2023-01-01', endsOn: '2023-12-31' }
const proposal: Proposal = {
  ...{ text: text.slice(2, 41), start: 2, end: 41, area: 'friendship', role: 'lead' },
  ...{ actor: 'union', money: [], counts: [], partners: [], countries: [], documents: [] },
  ...{ confidence: 0.8, recorded: false },
}
const entry = (changes: Partial<Proposal> = {}) => entryOf({ ...proposal, ...changes }, 0, 2023)

describe('a proposal as an entry', () => {
  test('can be recorded as it is, also without a time', () => {
    expect(readEntry(entry(), season)).toMatchObject({
      ok: true,
      activity: { field: 'friendship', role: 'lead', startsOn: '2023', endsOn: null },
    })
  })

  test.each([
    [{ from: '2023-07-01', to: '2023-07-31' }, '2023-07', null],
    [{ from: '2023-01-01', to: '2023-12-31' }, '2023', null],
    [{ from: '2023-05-18', to: '2023-05-18' }, '2023-05-18', null],
    [{ from: '2023-05-18', to: '2023-05-19' }, '2023-05-18', '2023-05-19'],
  ])('%j', (when, startsOn, endsOn) => {
    expect(readEntry(entry({ when }), season)).toMatchObject({ activity: { startsOn, endsOn } })
  })

  test('of another year keeps no day, and says which the report told', () => {
    const outside = entry({ when: { from: '2022-07-01', to: '2022-07-31' } })
    expect(outside.outside).toBe('07/2022')
    expect(readEntry(outside, season)).toMatchObject({
      activity: { startsOn: '2023', endsOn: null },
    })
    const days = entry({ when: { from: '2022-05-18', to: '2022-05-19' } })
    expect(days.outside).toBe('18/05/2022 – 19/05/2022')
    const over = entry({ when: { from: '2022-12-30', to: '2023-01-02' } })
    expect(over.outside).toBeUndefined()
    expect(entry().outside).toBeUndefined()
  })

  test.each([
    ['union', 'aid', 'lead', 'lead', undefined],
    ['partner', 'aid', 'lead', 'mobilise', 'partner'],
    ['partner', 'friendship', 'lead', 'support', 'partner'],
    ['association', 'associations', 'lead', 'support', 'association'],
    ['province', 'delegations', 'lead', 'take-part', 'province'],
    ['cluster', 'cluster', 'lead', 'take-part', 'cluster'],
  ] as const)('done by the %s (%s, %s), its own role is %s', (actor, area, role, own, doer) => {
    const told = entry({ actor, area, role })
    expect(told.doer).toBe(doer)
    expect(told.form.role).toBe(own)
  })

  test('keeps its sum to the đồng, its people and its figures', () => {
    const read = readEntry(
      entry({
        money: [{ amount: '3400000000', currency: 'VND', kind: 'spent', approx: 'more' }],
        counts: [
          { n: '3', unit: 'đoàn' },
          { n: '1200', unit: 'lượt khách' },
        ],
      }),
      season,
    )
    expect(read).toMatchObject({
      activity: {
        money: { amount: '3400000000', currency: 'VND', kind: 'spent' },
        people: 1200,
        result: '3 đoàn; 1.200 lượt khách',
      },
    })
  })

  test('recorded before, it stays out', () => {
    expect(entry({ recorded: true }).state).toBe('recorded')
  })
})

describe('passages', () => {
  const [first, second] = splitEntry(entry(), text.indexOf('gửi'), text, 7)

  test('are split into two with titles of their own', () => {
    expect([first, second].map((part) => text.slice(part!.start, part!.end))).toEqual([
      'tổ chức lễ ký kết',
      'gửi 5 thư chúc mừng.',
    ])
    expect([first!.id, second!.id]).toEqual([0, 7])
    expect(second!.form.title).toBe('Gửi 5 thư chúc mừng')
  })

  test('are joined again', () => {
    expect(joinEntries(first!, second!, text)).toMatchObject({ id: 0, start: 2, end: 41 })
  })

  test('are not split where nothing would be left', () => {
    expect(splitEntry(entry(), 2, text, 7)).toEqual([entry()])
    expect(splitEntry(entry(), 41, text, 7)).toEqual([entry()])
  })

  test('make a title in one line', () => {
    expect(titleOf('đón  5[footnoteRef:2] đoàn\nkhách;')).toBe('Đón 5 đoàn khách')
  })
})
