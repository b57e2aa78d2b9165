import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mutate } from '../../db/mutate.ts'
import { requireInTime } from '../../server/calendar/deadline.ts'
import type { ClaimWithValues } from '../../server/claims/schema.ts'
import { AppError } from '../../server/errors/app-error.ts'
import type { ReviewMatrix } from '../../server/review/schema.ts'
import type { MemberSheet } from '../../server/sheets/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { claim, ok, season } from './acts.ts'

const dueAt = '2026-06-30T17:00:00.000Z'
const deadline = Date.parse(dueAt)
const day = 86_400_000

describe.each(engines)('a deadline on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
    await it.store.db
      .updateTable('seasonPhase')
      .set({ dueAt })
      .where('seasonId', '=', seasonId)
      .where('phase', '=', 'self-score')
      .execute()
    await it.enter('self-score')
  })
  afterEach(() => it.close())

  const goTo = (instant: number) => it.pass((instant - it.now().getTime()) / 60_000)
  const submit = async (member: string) =>
    ok<MemberSheet>(
      (await it.as(member)).post(`${season}/members/${member}/submission`, {
        acceptMissing: ['I.1', 'I.2', 'II', 'III'],
      }),
    )
  const lateOf = ({ reviews }: MemberSheet) => reviews.map(({ late }) => late)
  /** The sheet with a criterion for the days that papers came late. */
  const measureDays = async () => {
    const row = await it.store.db
      .selectFrom('sheetVersion')
      .selectAll()
      .where('seasonId', '=', seasonId)
      .executeTakeFirstOrThrow()
    const body = JSON.parse(row.body)
    body.sheet.nodes.push({
      code: 'III',
      title: 'Nộp báo cáo chậm',
      rule: { kind: 'perUnit', points: '-0.5', of: 'days_late' },
    })
    await it.store.db
      .insertInto('sheetVersion')
      .values({ ...row, number: 2, body: JSON.stringify(body) })
      .execute()
    await it.store.db
      .updateTable('season')
      .set({ sheetVersion: 2 })
      .where('id', '=', seasonId)
      .execute()
  }

  test('is the first millisecond that is too late', async () => {
    goTo(deadline - 1)
    expect(lateOf(await submit('ha-tinh'))).toEqual([false])
    goTo(deadline)
    expect(lateOf(await submit('quang-binh'))).toEqual([true])
    // The phase says nothing where a deadline does.
    await it.enter('verify')
    goTo(deadline + 1)
    expect(lateOf(await submit('quang-nam'))).toEqual([true])
  })

  test('not reached, a sheet is in time though verification began', async () => {
    await it.enter('verify')
    goTo(deadline - 1)
    expect(lateOf(await submit('ha-tinh'))).toEqual([false])
  })

  test('passed, counts the days into the sheet, for ever', async () => {
    await measureDays()
    goTo(deadline + day)
    const handed = await submit('quang-binh')
    const fact = {
      criterion: 'III',
      fact: { quantity: '2' },
      note: 'Nộp ngày 02/07/2026, hạn 30/06/2026: trễ 2 ngày',
      byProgram: true,
    }
    expect(handed.values).toMatchObject([fact])
    const [act] = await ok<{ summary: string }[]>((await it.as('khanh-hoa')).get(`${season}/audit`))
    expect(act?.summary).toContain('Nộp muộn 2 ngày: bảng tự chấm lần 1')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const sheet = `${season}/members/quang-binh`
    expect((await ok<MemberSheet>(lead.get(`${sheet}/sheet`))).values).toMatchObject([fact])
    const cell = await ok<ClaimWithValues>(lead.get(`${sheet}/claims/III`))
    expect(cell.values).toMatchObject([fact])
    const { cells } = await ok<ReviewMatrix>(lead.get(`${season}/review`))
    expect(cells).toMatchObject([{ member: 'quang-binh', self: fact }])
    await ok(lead.post(`${sheet}/return`, { reason: 'Bổ sung' }))
    goTo(deadline + 5 * day)
    const again = await submit('quang-binh')
    expect(again.values).toMatchObject([fact])
  })

  test('passed, gives way to a member that states more days itself', async () => {
    await measureDays()
    const haTinh = await it.as('ha-tinh')
    await claim(haTinh, 'ha-tinh', 'III', { figures: { quantity: '3' }, note: 'hai báo cáo' })
    goTo(deadline)
    const [value] = (await submit('ha-tinh')).values
    expect(value).toMatchObject({ fact: { quantity: '3' }, note: 'hai báo cáo' })
    expect(value).not.toHaveProperty('byProgram')
  })

  test('is judged rightly 10,000 times around it, by the clock of each transaction', async () => {
    const of = { seasonId, phase: 'self-score' as const, memberId: 'ha-tinh' }
    const judge = (off: number, lane: number) =>
      mutate(
        it.store,
        { clock: () => new Date(deadline + off), actorId: 'test', clusterId: `lane-${lane}` },
        async (trx, now) => {
          await requireInTime(trx, of, now)
          return { answer: 'taken', event: null }
        },
      ).catch((error) => (error instanceof AppError ? error.code : error))
    const wrong: unknown[] = []
    // A few milliseconds around it, and minutes; eight at a time.
    const run = async (lane: number) => {
      for (let n = lane; n < 10_000; n += 8) {
        const off = n % 3 === 0 ? (n % 7) - 3 : (((n * 7919) % 20_001) - 10_000) * (1 + (n % 60))
        const code = await judge(off, lane)
        if (code !== (off < 0 ? 'taken' : 'deadline.passed')) wrong.push([off, code])
      }
    }
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(run))
    expect(wrong).toEqual([])
  }, 600_000)
})
