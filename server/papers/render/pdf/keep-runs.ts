import type { Face, Glyph, Position, Run } from './fontkit.ts'

/** Words kept of a face: more than a folder of papers has, some 8 MB. */
const mostRuns = 8000
/** What is longer is no word that comes again. */
const longest = 40

type Kept = Pick<Run, 'glyphs' | 'positions'>

/**
 * Lets a face remember how words are set. Half the time of a paper went into working out the same words, each time
 * from tables read anew.
 *
 * @returns The same face. What it answers depends on the text alone, not on what was asked before.
 */
export function keepRuns(face: Face): Face {
  const lay = face.layout.bind(face)
  const kept = new Map<string, Kept>()
  tellApart(face)
  face.layout = (text, features) => {
    if (features || text.length > longest) return lay(text, features)
    let run = kept.get(text)
    if (!run) {
      run = plain(lay(text))
      if (kept.size >= mostRuns) kept.clear()
      kept.set(text, run)
    }
    return handOut(run)
  }
  return face
}

/**
 * A glyph of several letters (a blank that breaks a line and one that does not) would stand for the letter by which
 * it was asked for first, in whatever paper that was.
 */
function tellApart(face: Face): void {
  const getGlyph = face.getGlyph.bind(face)
  face.getGlyph = (id, codePoints = []): Glyph =>
    Object.create(getGlyph(id), { codePoints: { value: codePoints } })
}

/** Without what the library ties to a run. */
function plain({ glyphs, positions }: Run): Kept {
  return {
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
    positions: positions.map(copyOf),
  }
}

/** Positions of its own for whoever asks: they are scaled in place. */
function handOut({ glyphs, positions: kept }: Kept): Run {
  const positions = kept.map(copyOf)
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((width, { xAdvance }) => width + xAdvance, 0)
    },
  }
}

function copyOf({ xAdvance, yAdvance, xOffset, yOffset }: Position): Position {
  return { xAdvance, yAdvance, xOffset, yOffset }
}
