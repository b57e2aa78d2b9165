import { digestOf } from '../../db/canonical.ts'
import { listDecisions } from '../../db/queries/award-decisions.ts'
import { listSheetVersions } from '../../db/queries/sheet-versions.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { checkSeason } from '../../scoring/read.ts'
import { isChanged } from '../../scoring/rehearse/differences.ts'
import type { MemberChange } from '../../scoring/rehearse/model.ts'
import { rehearse } from '../../scoring/rehearse/rehearse.ts'
import { diffRules } from '../../scoring/sheet-diff/diff.ts'
import { differencesInWords } from '../../scoring/sheet-diff/words.ts'
import { readContent } from '../drafts/content.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase } from '../seasons/base.ts'
import { composeSeason, fileMember } from '../seasons/compose.ts'
import { readRules } from '../seasons/rules.ts'
import { findMisfits } from './misfits.ts'
import type { Misfit } from './schema.ts'

/** A sheet that may be put in force, weighed against the one that is: nothing hidden, in both languages. */
export interface Weighed {
  number: number
  title: string
  digest: string
  differences: { vi: string[]; en: string[] }
  effects: { changed: MemberChange[]; of: number }
  misfits: Misfit[]
  clashes: string[]
}

/**
 * What it means to put a sheet in force now: what it changes in words, whose figures come out otherwise,
 * and what stands against it. The figures are those of all members, verified where they are.
 *
 * @throws AppError `draft.faulty` with what must be mended first, `draft.other_year`
 */
export async function weigh(db: Db, { row }: SeasonScope, body: string): Promise<Weighed> {
  const base = await loadBase(db, row.id)
  const roll = base.members.map(fileMember)
  const { faults, year } = readContent(body, roll)
  if (faults.length > 0) throw new AppError('draft.faulty', { errors: faults.slice(0, 100) })
  if (year !== row.year) throw new AppError('draft.other_year')
  const rules = readRules(body, roll)

  const { misfits, values } = await findMisfits(db, row.id, base, rules)
  const decisions = await listDecisions(db, row.id)
  const [before, after] = [base.rules, rules].map((each) =>
    composeSeason(each, roll, values, decisions),
  ) as [SeasonFile, SeasonFile]
  const differences = diffRules(base.rules, rules)
  const sides = { before: base.rules, after: rules }
  const reading = checkSeason(after)
  const { members } = rehearse(before, after, { stage: 'verified', fallback: true })
  const [last] = await listSheetVersions(db, row.id)
  const found = {
    number: (last?.number ?? 0) + 1,
    differences: {
      vi: differencesInWords(differences, sides, 'vi'),
      en: differencesInWords(differences, sides, 'en'),
    },
    effects: { changed: members.filter(isChanged), of: members.length },
    misfits,
    clashes:
      'faults' in reading ? reading.faults.map(({ path, message }) => `${path}: ${message}`) : [],
  }
  const digest = digestOf({ ...found, base: row.sheetVersion, body })
  return { ...found, title: rules.sheet.title, digest }
}

/**
 * What must hold when a sheet is put in force: it is as it was shown, it changes something, and nothing
 * stands against it.
 *
 * @throws AppError `adoption.changed`, `adoption.same`, `adoption.misfits` with each criterion
 */
export function requireSeen(
  { digest, differences, misfits, clashes }: Weighed,
  seen: string,
): void {
  if (digest !== seen) throw new AppError('adoption.changed')
  if (differences.vi.length === 0) throw new AppError('adoption.same')
  if (misfits.length + clashes.length === 0) return
  const errors = misfits.map(({ criterion }) => ({
    ...{ path: criterion, code: 'adoption.misfit' as const },
  }))
  throw new AppError('adoption.misfits', { errors })
}
