import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../scoring/model/sheet.ts'
import type { Comment } from '../../server/comments/schema.ts'
import {
  countThreads,
  filterComments,
  inOrderOfPlace,
  placeIn,
  placeOf,
  threadOf,
} from '../../web/components/comments/threads.ts'
import { paragraphsOf } from '../../web/components/documents/paragraphs.ts'

const plan = '11111111-1111-4111-8111-111111111111'
const rules = '22222222-2222-4222-8222-222222222222'
const leaf = (code: string) => ({ code, title: code, rule: { kind: 'given' as const, max: '1' } })
const sheet: Sheet = {
  title: 'Bảng điểm',
  nodes: [{ code: 'I', title: 'I', nodes: [leaf('I.1'), leaf('I.10')] }, leaf('II')],
}

let made = 0
const comment = (changes: Partial<Comment>): Comment => {
  made += 1
  return {
    ...{ id: `c${made}`, member: 'hue', criterion: 'I.1', documentId: null, paragraph: null },
    ...{ number: 1, quote: '', text: '', late: false, at: `2026-01-0${made}`, by: '' },
    ...{ withdrawnAt: null, outcome: null, answer: null, answeredAt: null, answeredBy: null },
    ...{ mayAnswer: false, mayWithdraw: false },
    ...changes,
  }
}
const onDocument = (documentId: string, paragraph: number | null, changes: Partial<Comment> = {}) =>
  comment({ criterion: null, documentId, paragraph, ...changes })

const all = [
  onDocument(rules, 2),
  comment({ criterion: 'II', outcome: 'accepted' }),
  comment({ criterion: 'I.10', member: 'ha-tinh' }),
  comment({ criterion: '' }),
  onDocument(plan, 11, { withdrawnAt: '2026-02-01' }),
  onDocument(plan, 1, { member: 'ha-tinh' }),
  comment({ criterion: 'I' }),
]
const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id).join(' ')

describe('threads of comments', () => {
  test('an address names a thread, and nothing else is one', () => {
    for (const each of all) expect(placeIn(threadOf(placeOf(each)))).toEqual(placeOf(each))
    for (const wrong of ['', 'x', 'd:', `d:${plan}:0`, `d:${plan}:1:2`, 'd:khong-phai'])
      expect(placeIn(wrong)).toBeNull()
  })

  test('a thread counts what is in it, and what waits for an answer', () => {
    const counts = countThreads([...all, comment({ criterion: 'II' })])
    expect(counts.get('s:II')).toEqual({ all: 2, open: 1 })
    expect(counts.get(`d:${plan}:11`)).toEqual({ all: 1, open: 0 })
    expect(counts.get('s:I.1')).toBeUndefined()
  })

  test.each<[object, string]>([
    [{}, 'c1 c2 c3 c4 c5 c6 c7'],
    [{ show: 'open' }, 'c1 c3 c4 c6 c7'],
    [{ show: 'mine' }, 'c3 c6'],
    [{ member: 'hue', show: 'open' }, 'c1 c4 c7'],
    [{ thread: 's:I' }, 'c3 c7'],
    [{ thread: `d:${plan}` }, 'c5 c6'],
    [{ thread: 's:gone' }, ''],
  ])('narrowed to %j: %s', (change, expected) => {
    const filter = { show: 'all' as const, member: '', thread: '', ...change }
    expect(ids(filterComments(all, filter, { ownId: 'ha-tinh', sheet }))).toBe(expected)
  })

  test('the table follows the sheet, then the documents, each from above', () => {
    const gone = comment({ criterion: 'IX' })
    expect(ids(inOrderOfPlace([...all, gone], sheet, [{ id: plan }, { id: rules }]))).toBe(
      `c4 c7 c3 c2 ${gone.id} c6 c5 c1`,
    )
  })

  test('a pasted text is as many paragraphs as it has lines that say something', () => {
    expect(paragraphsOf(' I. Mục đích \r\n\r\nII. Nội dung\rIII.\n \n')).toEqual([
      'I. Mục đích',
      'II. Nội dung',
      'III.',
    ])
    expect(paragraphsOf(' \n ')).toEqual([])
  })
})
