import { createHash } from 'node:crypto'
import type { ChainHead } from '../../db/verify-chain.ts'
import { blank, officialDay, symbolOf } from '../../scoring/paper/official.ts'
import type { Draft, Issuer } from './asked.ts'
import type { Issued } from './heads/issued.ts'
import type { Block, Cell, Letterhead, Paper } from './model.ts'
import { sentTo } from './words.ts'

/** How many groups of four hexadecimal digits a code has: short enough to type, enough to tell papers apart. */
const groups = 3

/** By whom a paper is issued, and what it was issued with. */
interface Heading {
  issuer: Issuer
  issued: Issued
  /** Of the kind of paper in its number; null where it gets none. */
  sign: string | null
  /** To whom it goes where nothing else is set. */
  recipients: readonly string[]
}

/** What the foot of a paper states beside its code. */
interface Footing {
  /** The last act on record when it was made: its number is that of the snapshot. */
  end: ChainHead
  sheetVersion: number
  /** Of the page that looks codes up, for this paper; the code is added. */
  lookup: string
  /** `YYYY-MM-DD` in Việt Nam. */
  today: string
}

/** How much of a hash is printed: `verify --anchor` asks for twelve digits at least (SECURITY D52). */
const anchorDigits = 16

/** A draft with its letterhead, and at its foot the end of the record that it was made from and its check code. */
export function finish(draft: Draft, heading: Heading, footing: Footing): Paper {
  const { sheetVersion, end } = footing
  const code = `${end.seq}-${checkCode(draft)}`
  const { issued, recipients } = heading
  return {
    ...draft,
    letterhead: headOf(heading, footing.today),
    recipients: sentTo(issued.recipients.length > 0 ? issued.recipients : recipients),
    foot: {
      line: `Bảng điểm bản ${sheetVersion} · Đầu chuỗi nhật ký ${end.seq}:${end.hash.slice(0, anchorDigits)}`,
      code,
      address: `${footing.lookup}&code=${code}`,
    },
  }
}

/** What is to be numbered has blanks until the office has done so; what never is bears the day of its printing. */
function headOf({ issuer, issued, sign }: Heading, today: string): Letterhead {
  const { parent, name, mark, place } = issuer
  const { recorded } = issued
  const number =
    issued.number === '' ? recorded.number : symbolOf(issued.number, { sign: sign ?? '', mark })
  const day = issued.issuedOn ?? recorded.issuedOn ?? (sign === null ? today : null)
  return {
    ...{ parent, issuer: name, place, day: officialDay(day) },
    number: sign === null ? null : number || `${blank}/${sign}-${mark}`,
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
