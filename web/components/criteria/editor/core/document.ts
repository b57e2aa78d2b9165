import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Member } from '../../../../../scoring/model/member.ts'
import type { SeasonFile } from '../../../../../scoring/model/season.ts'
import type { SeasonRules } from '../../../../../server/seasons/schema.ts'

/**
 * A sheet while it is edited: a season file without members and facts, decimals as text. It may be
 * unfinished: a number stands in it as it was typed, a list may be empty.
 */
export type SheetDocument = SeasonRules

/** A sheet with one section and one criterion: what a beginner fills in. */
export function emptyDocument(
  { title, sheet, section, criterion }: Record<'title' | 'sheet' | 'section' | 'criterion', string>,
  year: number,
): SheetDocument {
  const leaf = {
    code: 'I.1',
    title: criterion,
    max: '10',
    rule: { kind: 'given', max: '10' },
  } as const
  return {
    format: 'thidua/season@1',
    title,
    year,
    sheet: {
      title: sheet,
      round: { to: '0.01', mode: 'half-up' },
      max: '100',
      nodes: [{ code: 'I', title: section, max: '10', nodes: [leaf] }],
    },
    grades: [],
    sanctions: [],
    ranking: { scheme: 'competition', keys: [{ key: 'total', dir: 'desc' }] },
    awards: [],
    award_policy: { between: 'extra' },
  }
}

/** A sheet to go on from: what a conference decided in its own year stays there. */
export function clonedDocument(rules: SeasonRules): SheetDocument {
  const { blocks: _blocks, decisions: _decisions, ...kept } = rules
  return kept
}

/** The sheet of a season file that was imported. */
export function documentOf({ members: _members, facts: _facts, ...rules }: SeasonFile) {
  return clonedDocument(rules)
}

/** The document as a season without figures: what is checked and exported. */
export function seasonOf(document: SheetDocument, members: readonly Member[]): SeasonFile {
  return { ...document, members: [...members], facts: [] }
}

/** What stands at a place; undefined where there is nothing. */
export function valueAt(document: unknown, path: Path): unknown {
  let at = document
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}

/**
 * The same document with another value at a place; undefined takes the field away. All that is not on the
 * way there stays the very same object. An object that is not there yet is made for its first field; any
 * other way that leads nowhere changes nothing.
 */
export function withValue<Whole>(whole: Whole, path: Path, value: unknown): Whole {
  const [step, ...rest] = path
  if (step === undefined) return value as Whole
  if (typeof whole !== 'object' || whole === null) return whole
  if (Array.isArray(whole) && !(Number(step) in whole)) return whole
  const stated = (whole as Record<string | number, unknown>)[step]
  const before = stated === undefined && isField(rest[0]) && value !== undefined ? {} : stated
  if (rest.length > 0 && (typeof before !== 'object' || before === null)) return whole
  const after = withValue(before, rest, value)
  if (Object.is(before, after)) return whole
  if (Array.isArray(whole)) return whole.with(Number(step), after) as Whole
  if (after !== undefined) return { ...whole, [step]: after }
  const { [step as keyof Whole]: _gone, ...kept } = whole
  return kept as Whole
}

function isField(step: string | number | undefined): boolean {
  return typeof step === 'string'
}
