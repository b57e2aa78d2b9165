import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../../scoring/check.ts'
import { differences } from '../../../web/components/criteria/editor/core/differences.ts'
import { seasonOf, withValue } from '../../../web/components/criteria/editor/core/document.ts'
import { nextYear } from '../../../web/components/criteria/editor/core/next-year.ts'
import { inTheEditor } from '../../../web/components/criteria/editor/findings/finding-words.ts'
import { findingsByNode } from '../../../web/components/criteria/editor/findings/target.ts'
import { meaningOf } from '../../../web/components/criteria/editor/tree/tree-keys.ts'
import { group, leaf, sheetOf } from './make.ts'

const members = [{ id: 'a', name: 'A', order: 1 }]
const document = sheetOf(group('I', leaf('I.1', { max: '10' })), leaf('I.1', { max: '90' }))

describe('findings in the editor', () => {
  const found = (path: (string | number)[], value: unknown) => {
    const changed = withValue(document, path, value)
    const findings = checkDraft(seasonOf(changed, members))
    return { findings, words: findings.map((finding) => inTheEditor(finding, changed)) }
  }

  test('speak of fields, not of a file', () => {
    const at = ['sheet', 'nodes', 0, 'nodes', 0, 'max']
    expect(found(at, '').words).toContainEqual({ message: 'Chưa nhập số.', mend: '' })
    expect(found(at, '3,,5').words).toContainEqual({
      message: '“3,,5” chưa đọc được. Gõ chữ số, ví dụ 2,5.',
      mend: '',
    })
    expect(found(['sheet', 'title'], '').words).toContainEqual({
      message: 'Còn để trống. Nhập vào đây.',
      mend: '',
    })
  })

  test('stand at the node they are about, also where two have one code', () => {
    const byNode = findingsByNode(found(['sheet', 'title'], 'Bảng').findings)
    expect(byNode.get('1')?.map(({ code }) => code)).toContain('id.repeated')
    expect(byNode.get('0.0')).toBeUndefined()
  })
})

describe('two versions of a sheet', () => {
  test('that say the same differ nowhere', () => {
    expect(differences(document, structuredClone(document))).toEqual([])
  })

  test('differ node by node: a section by its own words and order, not by what is in it', () => {
    const mine = sheetOf(group('I', leaf('a', { max: '2' }), leaf('b')), leaf('c'))
    const theirs = sheetOf(group('I', leaf('a', { max: '3' }), leaf('b')), leaf('d'))
    expect(differences(mine, theirs)).toEqual([
      { code: 'a', mine: 'Tiêu chí a · 2', theirs: 'Tiêu chí a · 3' },
      { code: 'c', mine: 'Tiêu chí c', theirs: '' },
      { code: 'd', mine: '', theirs: 'Tiêu chí d' },
    ])
    const later = { ...mine, year: 2027 }
    expect(differences(mine, later)).toEqual([
      { code: '', mine: 'Năm thi đua', theirs: 'Năm thi đua' },
    ])
    expect(differences(mine, sheetOf(leaf('x')), 2)).toHaveLength(2)
  })
})

test('a sheet for another year says so in its titles, and leaves other numbers alone', () => {
  const old = {
    ...document,
    year: 2023,
    title: 'Cụm 3, năm 2023',
    sheet: { ...document.sheet, title: 'Số 12023/QĐ, năm 2023' },
  }
  const next = nextYear(old, 2024)
  expect([next.year, next.title, next.sheet.title]).toEqual([
    2024,
    'Cụm 3, năm 2024',
    'Số 12023/QĐ, năm 2024',
  ])
  expect(next.sheet.nodes).toBe(old.sheet.nodes)
})

describe('keys of the tree', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
  test.each([
    [{ key: 'ArrowUp' }, { kind: 'go', to: 'previous' }],
    [
      { key: 'ArrowUp', altKey: true },
      { kind: 'move', direction: 'up' },
    ],
    [
      { key: 'ArrowLeft', altKey: true },
      { kind: 'move', direction: 'out' },
    ],
    [{ key: 'Insert' }, { kind: 'addLeaf' }],
    [{ key: 'Insert', shiftKey: true }, { kind: 'addGroup' }],
    [{ key: 'Delete' }, { kind: 'remove' }],
    [{ key: 'D', ctrlKey: true }, { kind: 'duplicate' }],
    [{ key: 'v', metaKey: true }, { kind: 'paste' }],
    [{ key: 'z', ctrlKey: true }, undefined],
    [{ key: 'ArrowUp', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'a' }, undefined],
    [{ key: 'Tab' }, undefined],
  ])('%j means %j', (pressed, meaning) => {
    expect(meaningOf({ ...none, ...pressed })).toEqual(meaning)
  })
})
