import { expect, test } from 'vitest'
import { refusalOf } from '../../../web/components/placements/refusal.ts'
import { ProblemError } from '../../../web/problem.ts'

const at = (activityId: string) => ({ activityId, criterion: 'I.1' })
const sent = { count: [at('a'), at('b'), at('c')], release: [at('d')] }
const titles = new Map([
  ['b', 'Đón đoàn Lào'],
  ['d', 'Mít tinh'],
])
const told = (errors: { path: string; message: string }[]) =>
  refusalOf(
    new ProblemError({
      code: 'request.invalid',
      title: 'Có chỗ nhập chưa đúng.',
      status: 422,
      errors: errors.map((each) => ({ ...each, code: 'x' })),
    }),
    sent,
    (id) => titles.get(id),
  )

test('each activity in the way is named with its reason, once', () => {
  const counted = { path: 'count.1', message: 'Đã tính ở tiêu chí khác.' }
  expect(
    told([counted, counted, { path: 'release.0.criterion', message: 'Không còn.' }]).faults,
  ).toEqual(['“Đón đoàn Lào”: Đã tính ở tiêu chí khác.', '“Mít tinh”: Không còn.'])
})

test.each([
  ['of an activity that is not known here', 'count.2'],
  ['of none that was sent', 'count.9'],
  ['of a claim as it was', 'activityIds.0'],
])('a fault %s is told without a title', (_, path) => {
  expect(told([{ path, message: 'Không được.' }]).faults).toEqual(['Không được.'])
})

test('a refusal of the whole is told as it is', () => {
  expect(told([])).toEqual({ text: 'Có chỗ nhập chưa đúng.', faults: [] })
})
