import { createHash } from 'node:crypto'
import type { Draft } from './asked.ts'
import type { Block, Cell, Paper } from './model.ts'
import { blank, officialDay } from './words.ts'

/** How many groups of four hexadecimal digits a code has: short enough to type, enough to tell papers apart. */
const groups = 3

/** What the foot of a paper states beside its code. */
interface Footing {
  /** The number of the last act on record when it was made: that of the snapshot. */
  snapshot: number
  sheetVersion: number
  /** Of the page that looks codes up, for this paper; the code is added. */
  lookup: string
  /** `YYYY-MM-DD` in Việt Nam. */
  today: string
}

/**
 * A draft with its letterhead, and at its foot the number of the snapshot and its check code.
 *
 * @param sign Of the kind of paper in its number; null where it gets none.
 */
export function finish(draft: Draft, sign: string | null, footing: Footing): Paper {
  const { issuer, day, number, ...rest } = draft
  const code = `${footing.snapshot}-${checkCode(draft)}`
  const { parent, name, place } = issuer
  return {
    ...rest,
    letterhead: {
      ...{ parent, issuer: name, place },
      number: number || (sign && `${blank}/${sign}-${issuer.mark}`),
      day: officialDay(day === undefined ? footing.today : day),
    },
    foot: {
      line: `Bảng điểm bản ${footing.sheetVersion} · Bản chụp số ${footing.snapshot}`,
      code,
      address: `${footing.lookup}&code=${code}`,
    },
  }
}

/**
 * The check code of a paper: the beginning of the SHA-256 of what is printed on it, without head and
 * signatures. The same figures give the same code, whoever asks and when.
 */
function checkCode({ title, about, attached, blocks }: Draft): string {
  const said = JSON.stringify([title, about, attached, blocks.flatMap(printed)])
  const hex = createHash('sha256').update(said).digest('hex').toUpperCase()
  return hex.match(/.{4}/g)!.slice(0, groups).join('-')
}

/** Texts only: how a cell looks may change with the program. */
function printed(block: Block): string[] {
  switch (block.kind) {
    case 'closing':
      return []
    case 'annex':
      return [block.title, block.about ?? '']
    case 'table':
      return [...block.head, ...block.rows.map(({ cells }) => cells)].map(rowText)
    default:
      return [block.text]
  }
}

function rowText(cells: readonly Cell[]): string {
  return cells.map(({ text, aside = '' }) => `${text}\t${aside}`).join('\n')
}
