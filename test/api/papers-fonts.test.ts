import { describe, expect, test } from 'vitest'
import type { Face, Run } from '../../server/papers/render/pdf/fontkit.ts'
import { openFace } from '../../server/papers/render/pdf/fonts.ts'
import { keepRuns } from '../../server/papers/render/pdf/keep-runs.ts'

const name = '400Regular/Tinos_400Regular'
const words = [
  ...[
    '',
    ' ',
    '\u00a0',
    'Liên ',
    'hiệp',
    'hiệp'.normalize('NFD'),
    'Ðà',
    'Đà',
    '1.234,5',
    'AV',
    'ﬁ',
  ],
  ...[
    'office',
    'μ',
    'µ',
    'a\u2010b',
    'a-b',
    'a\u00adb',
    '中',
    'một-từ-dài-hơn-bất-cứ-từ-nào-của-người-viết',
  ],
]

/** As it is drawn: the positions are scaled in place and the width is asked after that. */
function drawn(run: Run) {
  for (const position of run.positions) {
    for (const key of ['xAdvance', 'yAdvance', 'xOffset', 'yOffset'] as const) position[key] *= 0.5
  }
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }) => [
    id,
    advanceWidth,
    codePoints,
  ])
  return { glyphs, positions: run.positions.map((each) => ({ ...each })), width: run.advanceWidth }
}

const layAll = (face: Face, texts: readonly string[]) =>
  texts.map((text) => drawn(face.layout(text)))

describe('a face that remembers how words are set', () => {
  const alone = words.map((word) => drawn(openFace(name).layout(word)))

  test('answers as a file opened for that word alone, the first time and the second', () => {
    const face = keepRuns(openFace(name))
    expect(layAll(face, words)).toEqual(alone)
    expect(layAll(face, words)).toEqual(alone)
  })

  test('whatever was asked for before', () => {
    const face = keepRuns(openFace(name))
    expect(layAll(face, words.toReversed())).toEqual(alone.toReversed())
  })

  test('and after more words than it keeps', () => {
    const face = keepRuns(openFace(name))
    for (let number = 0; number < 9000; number++) face.layout(String(number))
    expect(layAll(face, words)).toEqual(alone)
  })

  test('leaves features that are asked for to the file', () => {
    const face = keepRuns(openFace(name))
    face.layout('AV')
    const plain = openFace(name).layout('AV', ['smcp'])
    expect(drawn(face.layout('AV', ['smcp']))).toEqual(drawn(plain))
  })
})
