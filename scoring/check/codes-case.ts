import type { Entry } from '../read/catalogue.ts'
import type { Say } from '../words/say.ts'
import type { Found } from './finding.ts'

/** Codes that differ in capitals only, as C1 and c1: in speech and in minutes they are one. */
export function codeCase(entries: readonly Entry[], say: Say): Found[] {
  const seen = new Map<string, string>()
  return entries.flatMap(({ node: { code }, path }): Found[] => {
    const folded = code.toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) {
      seen.set(folded, code)
      return []
    }
    return [
      {
        severity: 'warning',
        code: 'code.alike',
        path: [...path, 'code'],
        node: code,
        message: say.either(
          `chỉ khác mã ${other} ở chữ hoa, chữ thường: trong biên bản sẽ lẫn với nhau`,
          `differs from ${other} in capitals only: minutes will mix them up`,
        ),
        mend: say.either('đổi một trong hai mã', 'change one of the two codes'),
      },
    ]
  })
}
