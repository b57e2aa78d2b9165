import { canonicalJson } from '../../scoring/canonical.ts'
import type { Sheet } from '../../scoring/model/sheet.ts'
import type { SheetChange } from './schema.ts'

/** How a sheet stands to the one before: what they are called does not count. */
export function changeOf(before: Sheet | undefined, sheet: Sheet): SheetChange {
  if (!before) return 'first'
  if (canonicalJson(scored(before)) === canonicalJson(scored(sheet))) return 'same'
  return sectionsOf(before) === sectionsOf(sheet) ? 'rules' : 'sections'
}

function scored({ title: _title, note: _note, ...rest }: Sheet) {
  return rest
}

/** Sections are the same that have the same code, title and maximum, in the same order. */
function sectionsOf({ nodes }: Sheet): string {
  return canonicalJson(nodes.map(({ code, title, max }) => [code, title, max ?? null]))
}
