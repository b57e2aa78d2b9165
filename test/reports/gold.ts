import { readdirSync, readFileSync } from 'node:fs'
import type { Money, Proposal, SkipReason } from '../../server/reports/read/model.ts'
import { readMarked } from './marked.ts'

/** A deed as a person read it; `also` holds values that are right too, `may` what is neither right nor wrong. */
export interface GoldProposal extends Omit<Proposal, 'confidence' | 'money'> {
  money: (Money & { kind_also?: Money['kind'][] })[]
  also?: { [Field in keyof Proposal]?: unknown[] }
  may?: { [Field in keyof Proposal]?: unknown[] }
}

export interface GoldPiece {
  text: string
  start: number
  end: number
  reason: SkipReason
  also?: { reason?: SkipReason[] }
}

/** One report with its reading by hand. */
export interface Gold {
  name: string
  text: string
  args: string[]
  year: number | null
  unit?: string
  proposals: GoldProposal[]
  skipped: GoldPiece[]
  /** Readings that may replace the listed proposals and skipped pieces. */
  alternatives: {
    proposals: number[]
    skipped: number[]
    readings: { proposals: GoldProposal[]; skipped: GoldPiece[] }[]
  }[]
}

const folder = new URL('./gold/', import.meta.url)
const marked = new URL('./marked/', import.meta.url)

/** The readings of plain-text reports made by the cluster's people. */
export function readGolds(): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json') && !name.endsWith('.docx.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold & {
        input: string
        args?: string[]
      }
      return {
        ...gold,
        name: gold.input,
        args: gold.args ?? [],
        text: readFileSync(new URL(gold.input, folder), 'utf8').normalize('NFC'),
      }
    })
}

/** The reports written for these tests; those kept aside while the reader was made begin with `held-`. */
export function readMarkedGolds(prefix: 'dev-' | 'held-'): Gold[] {
  return readdirSync(marked)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => readMarked(name, readFileSync(new URL(name, marked), 'utf8')))
}
