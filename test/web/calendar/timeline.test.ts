import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phases } from '../../../server/seasons/schema.ts'
import { timelineOf } from '../../../web/components/calendar/timeline.ts'

const season = { startsOn: '2023-01-01', endsOn: '2023-12-31', phase: 'self-score' } as const
const row = (phase: (typeof phases)[number], dueAt: string | null, opensAt: string | null = null) =>
  ({ phase, opensAt, dueAt, ownDueAt: dueAt, ownDaysLate: 0 }) as const
/** 365 days: the midnight after day n stands at n/365. */
const share = (day: number) => (day / 365) * 100

test('a phase reaches from its opening, else from the deadline before, to its own', () => {
  const { phases: drawn, now } = timelineOf(
    {
      now: '2023-11-15T17:00:00.000Z',
      phases: [
        row('record', '2023-11-15T17:00:00.000Z'),
        row('self-score', '2023-11-30T17:00:00.000Z'),
        row('verify', '2023-12-20T17:00:00.000Z', '2023-12-04T17:00:00.000Z'),
        row('conference', null),
      ],
    },
    season,
  )
  expect(drawn.map(({ phase, state }) => [phase, state])).toEqual([
    ['record', 'done'],
    ['self-score', 'now'],
    ['verify', 'next'],
    ['conference', 'next'],
  ])
  const [record, selfScore, verify, conference] = drawn
  expect(record?.bar).toEqual({ x: 0, width: share(319) })
  expect(selfScore?.bar?.x).toBeCloseTo(share(319))
  expect(selfScore?.bar?.width).toBeCloseTo(share(15))
  expect(verify?.bar?.x).toBeCloseTo(share(338))
  expect(conference?.bar).toBeNull()
  expect(now).toBeCloseTo(share(319))
})

test.each(['2022-12-31T16:59:59.999Z', '2024-01-01T00:00:00.000Z'])('%s is not on it', (now) => {
  expect(timelineOf({ now, phases: [row('record', null)] }, season).now).toBeNull()
})

test('no bar leaves the drawing, whatever the dates', () => {
  const instant = fc
    .date({
      min: new Date('2022-01-01T00:00:00Z'),
      max: new Date('2025-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString())
  const maybe = fc.option(instant)
  fc.assert(
    fc.property(instant, fc.array(fc.tuple(maybe, maybe), { maxLength: 10 }), (now, dates) => {
      const rows = dates.map(([opensAt, dueAt], index) =>
        row(phases[index] ?? 'published', dueAt, opensAt),
      )
      for (const { bar } of timelineOf({ now, phases: rows }, season).phases) {
        if (!bar) continue
        expect(bar.x).toBeGreaterThanOrEqual(0)
        expect(bar.width).toBeGreaterThan(0)
        expect(bar.x + bar.width).toBeLessThanOrEqual(100 + 1e-9)
      }
    }),
  )
})
