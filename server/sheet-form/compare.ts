import type { FactFields } from '../../scoring/model/claim.ts'
import type { FactField } from '../../scoring/model/fact.ts'
import type { Node } from '../../scoring/model/node.ts'
import { isGroup } from '../../scoring/model/node-parts.ts'
import type { Language } from '../../scoring/words/say.ts'
import { contentFaults, type FactPlace } from '../claims/check.ts'
import { isSameFact } from '../claims/fact.ts'
import { noClaim } from '../claims/read.ts'
import type { Claim } from '../claims/schema.ts'
import { type ErrorCode, errorText, isErrorCode } from '../errors/schema.ts'
import type { RawCell } from '../excel/cells.ts'
import { untaken } from '../excel/number.ts'
import type { ClaimableActivity } from '../organisations/claimable.ts'
import { nodesByCode, type SeasonBase } from '../seasons/base.ts'
import { type CellFields, fieldsOf, isCounted } from './cells.ts'
import { columns, type FilledLine, type FormIdentity, type Input, inputs } from './model.ts'
import { readCell } from './read-cell.ts'
import { type FormChange, type FormReading, type FormRefusedCell, longestNote } from './schema.ts'

/** What a form is compared with. */
export interface FormGround {
  base: SeasonBase
  identity: FormIdentity
  language: Language
  claims: readonly Claim[]
  /** The activities that the member may claim, by id. */
  activities: ReadonlyMap<string, ClaimableActivity>
}

/** What a filled form would change, line by line, and what of it cannot be taken, cell by cell. */
export function compareForm(lines: readonly FilledLine[], ground: FormGround): FormReading {
  const nodes = nodesByCode(ground.base.rules)
  const claims = new Map(ground.claims.map((claim) => [claim.criterion, claim]))
  const changes: FormChange[] = []
  const refusals: FormRefusedCell[] = []
  for (const line of lines) {
    const node = nodes.get(line.code)
    const claim = claims.get(line.code) ?? noClaim(line.code)
    const found = node
      ? compareLine(line, node, claim, ground)
      : [refusal(line, 'form.unknown_line', ground)]
    if (Array.isArray(found)) refusals.push(...found)
    else if (found) changes.push(found)
  }
  return {
    changes,
    refusals,
    same: lines.length - changes.length - new Set(refusals.map(({ criterion }) => criterion)).size,
  }
}

/** @returns The change; `null` where there is none; or why there cannot be one. */
function compareLine(
  line: FilledLine,
  node: Node,
  claim: Claim,
  ground: FormGround,
): FormChange | FormRefusedCell[] | null {
  const fields = fieldsOf(node)
  const { figures, refused } = readLine(line, node, claim, ground.language)
  const { note, wrong } = noteOf(node, line.cells.note)
  if (wrong) refused.push({ input: 'note', code: wrong })
  if (refused.length > 0)
    return refused.map(({ input, code }) => refusal(line, code, ground, input))
  const after = { figures: { ...kept(claim, fields), ...figures }, note }
  if (isSameFact(after.figures, claim.figures) && after.note === claim.note.trim()) return null
  if (line.version !== claim.version) return [refusal(line, 'form.stale', ground)]
  const faults = faultsOf(line, node, after.figures, claim, ground)
  if (faults.length > 0) return faults
  return {
    ...{ criterion: node.code, title: node.title, row: line.row, version: claim.version },
    before: { figures: claim.figures, note: claim.note },
    after,
  }
}

function readLine({ cells }: FilledLine, node: Node, claim: Claim, language: Language) {
  const fields = fieldsOf(node)
  const figures: FactFields = {}
  const refused: { input: Input; code: ErrorCode }[] = []
  for (const input of inputs) {
    const raw = cells[input]
    const field = fields[input]
    if (raw === undefined || input === 'note') continue
    if (!field) {
      refused.push({ input, code: 'form.not_asked' })
      continue
    }
    const read = readCell(node, field, raw, language)
    if ('refused' in read) refused.push({ input, code: read.refused })
    else if (!isCountedCell(input, node, claim)) Object.assign(figures, { [field]: read.value })
    else if (read.value !== (claim.fact?.[field as 'quantity'] ?? '0'))
      refused.push({ input, code: 'form.counted' })
  }
  const stated = Object.keys(figures).length
  if (figures.not_applicable && stated > 1)
    refused.push({ input: 'notApplicable', code: 'field.contradicts' })
  return { figures, refused }
}

/** The figures that no cell of the line states: they stay as they are. */
function kept({ figures }: Claim, fields: CellFields): FactFields {
  const stated = new Set<FactField | undefined>(Object.values(fields))
  return Object.fromEntries(
    Object.entries(figures).filter(([field]) => !stated.has(field as FactField)),
  )
}

function isCountedCell(input: Input, node: Node, claim: Claim): boolean {
  return input === 'result' && isCounted(node, claim)
}

/** The note of a line, and what keeps it from being one. */
function noteOf(node: Node, raw: RawCell | undefined): { note: string; wrong?: ErrorCode } {
  if (!raw) return { note: '' }
  if (isGroup(node)) return { note: '', wrong: 'form.not_asked' }
  if (!('value' in raw)) return { note: '', wrong: untaken[raw.kind] }
  const note = String(raw.value).trim()
  return note.length > longestNote ? { note, wrong: 'text.too_long' } : { note }
}

/** What the rules say of the line, at the cells that state it. */
function faultsOf(
  line: FilledLine,
  node: Node,
  figures: FactFields,
  claim: Claim,
  { base, identity, language, activities }: FormGround,
): FormRefusedCell[] {
  const place: FactPlace = { base, node, memberId: identity.memberId, language }
  const counted = claim.activityIds.flatMap((id) => activities.get(id) ?? [])
  const fields = Object.entries(fieldsOf(node)) as [Input, FactField][]
  return contentFaults(place, { figures, activities: counted, units: claim.units }).map(
    ({ path, code, message }) => {
      const [input] = fields.find(([, field]) => path.split('.')[1] === field) ?? []
      return {
        ...{ cell: `${columns[input ?? 'result']}${line.row}`, criterion: line.code, code },
        // The server's own sentence says what to do; the engine's only what is wrong.
        message: isErrorCode(code) ? errorText(code, language) : (message ?? code),
      }
    },
  )
}

function refusal(
  { row, code: criterion }: FilledLine,
  code: ErrorCode,
  { language }: FormGround,
  input?: Input,
): FormRefusedCell {
  const cell = `${columns[input ?? 'code']}${row}`
  return { cell, criterion, code, message: errorText(code, language) }
}
