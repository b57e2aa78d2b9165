import { expect, test } from 'vitest'
import type { Question } from '../../../scoring/model/result.ts'
import { openMatters } from '../../../web/components/standings/matters.ts'

const missing = (member: string, criterion: string): Question => ({
  kind: 'missing',
  member,
  criterion,
})

test('who has not handed in is one matter, and lacks nothing yet', () => {
  const questions = [missing('a', 'I.1'), missing('a', 'I.2'), missing('out', 'I.1')]
  expect(openMatters(questions, new Set(['out', 'late']))).toEqual([
    { kind: 'pending', members: ['out', 'late'] },
    { kind: 'missing', member: 'a', criteria: ['I.1', 'I.2'] },
  ])
})
