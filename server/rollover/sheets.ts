import { listSheetDrafts } from '../../db/queries/sheet-drafts.ts'
import type { Db } from '../../db/store.ts'
import type { Member } from '../../scoring/model/member.ts'
import { inYear } from '../../scoring/next-year.ts'
import { readContent } from '../drafts/content.ts'
import { readDraft } from '../drafts/read.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonRules } from '../seasons/schema.ts'
import type { RolloverPlan } from './schema.ts'

/**
 * The rules for another year. What was decided about this year's members (blocks, decisions) stays with
 * this year.
 */
export function rulesInYear(rules: SeasonRules, year: number): SeasonRules {
  const { blocks: _blocks, decisions: _decisions, ...lasting } = rules
  const named = (title: string) => inYear(title, rules.year, year)
  const sheet = { ...rules.sheet, title: named(rules.sheet.title) }
  return { ...lasting, title: named(rules.title), year, sheet }
}

/** The year for which a sheet is chosen, and its roll. */
export interface SheetGround {
  clusterId: string
  year: number
  members: readonly Member[]
}

/** The cluster's drafts, each with why it cannot be the sheet of that year. */
export async function listDraftChoices(
  db: Db,
  ground: SheetGround,
): Promise<RolloverPlan['sheets']> {
  const drafts = await listSheetDrafts(db, ground.clusterId)
  return Promise.all(
    drafts.map(async ({ id, title }) => {
      const { content } = await readDraft(db, ground.clusterId, id)
      return { draftId: id, title, refusal: refusalOf(content, ground) }
    }),
  )
}

/**
 * The text of a draft, fit to be the sheet of that year.
 *
 * @throws AppError `draft.not_found`, `draft.other_year`, `draft.faulty`
 */
export async function requireDraft(db: Db, id: string, ground: SheetGround): Promise<string> {
  const { content } = await readDraft(db, ground.clusterId, id)
  const refusal = refusalOf(content, ground)
  if (refusal) throw new AppError(refusal)
  return content
}

function refusalOf(content: string, { members, year }: SheetGround) {
  const reading = readContent(content, members)
  if (reading.year !== year) return 'draft.other_year' as const
  return reading.faults.length > 0 ? ('draft.faulty' as const) : null
}
