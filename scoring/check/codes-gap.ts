import type { Entry } from '../read/catalogue.ts'
import type { Say } from '../words/say.ts'
import { type CodeParts, codeParts, tailOf } from './code-parts.ts'
import type { Found } from './finding.ts'

/** A code that counts, with the node that has it or that lies under it (3.3.2.1 tells that there is a 3.3.2). */
interface Counted extends CodeParts {
  entry: Entry
  /** Whether the node itself has this code. */
  own: boolean
}

/** Numbers that are skipped (1.1, 1.3) and those out of order in their section (1.2, 1.1). */
export function codeGaps(entries: readonly Entry[], say: Say): Found[] {
  const roman = entries.some(
    ({ node: { code }, parent }) => !parent && /^(I|II|III|IV)$/.test(code),
  )
  const series = new Map<string, Counted[]>()
  for (const one of entries.flatMap((entry) => countedIn(entry, roman))) {
    const name = `${one.series}:${one.stem.toLowerCase()}`
    series.set(name, [...(series.get(name) ?? []), one])
  }
  return [...series.values()].flatMap((list) => [...skipped(list, say), ...disordered(list, say)])
}

function countedIn(entry: Entry, roman: boolean): Counted[] {
  const { code } = entry.node
  const steps = [...code.matchAll(/[.\-/]/g)].map(({ index }) => code.slice(0, index))
  return [...steps, code].flatMap((text) => {
    const parts = codeParts(text, roman)
    return parts ? [{ ...parts, entry, own: text === code }] : []
  })
}

/** A series that a sheet has one code of counts nothing; one that starts late misses its start. */
function skipped(list: readonly Counted[], say: Say): Found[] {
  const there = new Set(list.map(({ value }) => value))
  if (there.size < 2) return []
  const start = there.has(0) ? 0 : 1
  const last = Math.max(...there)
  const missing = Array.from({ length: last - start + 1 }, (_, at) => start + at).filter(
    (value) => !there.has(value),
  )
  if (missing.length === 0 || missing.length > there.size) return []
  const [first] = missing
  const after = list.toSorted((a, b) => a.value - b.value).find(({ value }) => value > first!)!
  const names = missing
    .map((value) => `${after.stem}${tailOf(after.series, value, after.entry.node.code)}`)
    .join(', ')
  return [
    {
      severity: 'note',
      code: 'code.skipped',
      path: [...after.entry.path, 'code'],
      node: after.entry.node.code,
      message: say.either(
        `số thứ tự nhảy cóc, không có ${names}: người đọc sẽ tưởng sót tiêu chí`,
        `the numbering skips ${names}: readers will think that criteria are missing`,
      ),
      mend: say.either(
        'đánh lại số thứ tự, hoặc thêm tiêu chí còn thiếu',
        'number anew, or add what is missing',
      ),
    },
  ]
}

/** Of nodes right in one section, a code that comes after a later one. */
function disordered(list: readonly Counted[], say: Say): Found[] {
  const own = list.filter((one) => one.own)
  return own.flatMap((one, at): Found[] => {
    const before = own.slice(0, at).findLast(({ entry }) => entry.parent === one.entry.parent)
    if (!before || before.value <= one.value) return []
    const [code, other] = [one.entry.node.code, before.entry.node.code]
    return [
      {
        severity: 'note',
        code: 'code.order',
        path: [...one.entry.path, 'code'],
        node: code,
        message: say.either(
          `${code} đứng sau ${other}: bảng in ra không theo thứ tự mã`,
          `${code} stands after ${other}: the printed sheet is not in the order of its codes`,
        ),
        mend: say.either('xếp lại theo mã', 'put them in the order of their codes'),
      },
    ]
  })
}
