import { createRequire } from 'node:module'

/** What is drawn of a glyph. */
export interface Glyph {
  id: number
  advanceWidth: number
  /** What it stands for where the text of a page is copied or searched. */
  codePoints: number[]
}

/** Where a glyph stands from where the last one ended, in units of the face. */
export interface Position {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
}

/** Glyphs in a row. */
export interface Run {
  glyphs: Glyph[]
  positions: Position[]
  /** How far the positions take it, as they are when it is asked. */
  readonly advanceWidth: number
}

/** A font file that was opened. Its tables are read when they are first asked for, and kept. */
export interface Face {
  layout(text: string, features?: readonly string[]): Run
  getGlyph(id: number, codePoints?: number[]): Glyph
}

/** A kind of font file, called by `new` for each that it says is of this kind. */
export interface FontFormat {
  (stream: { buffer: Uint8Array }): Face
  probe(bytes: Uint8Array): boolean
}

interface Fontkit {
  create(bytes: Uint8Array): Face
  registerFormat(format: FontFormat): void
}

const requireNear = (near: NodeJS.Require, name: string) => createRequire(near.resolve(name))

/** The library that reads fonts for the one that draws PDF: its own copy, since formats are registered in each. */
export const fontkit: Fontkit = requireNear(
  requireNear(createRequire(import.meta.url), 'pdfmake'),
  'pdfkit',
)('fontkit')
