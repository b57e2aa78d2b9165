import { isGroup } from '../model/node.ts'
import type { Entry } from '../read/catalogue.ts'
import type { Say } from '../words/say.ts'
import type { Check } from './checked.ts'
import { codeCase } from './codes-case.ts'
import { codeGaps } from './codes-gap.ts'
import type { Found } from './finding.ts'

/** Codes that mislead a reader: out of sequence, in the wrong section, alike but for capitals. */
export const codes: Check = ({ catalogue: { entries } }, say) => [
  ...codeGaps(entries, say),
  ...codeCase(entries, say),
  ...misplaced(entries, say),
]

/** A code that begins with the code of another section than the one that it stands in. */
function misplaced(entries: readonly Entry[], say: Say): Found[] {
  const groups = entries.filter(({ node }) => isGroup(node))
  return entries.flatMap((entry): Found[] => {
    const { node, path } = entry
    const home = groups
      .filter((group) => isUnder(node.code, group.node.code))
      .toSorted((a, b) => b.node.code.length - a.node.code.length)[0]
    if (!home || contains(home, entry)) return []
    return [
      {
        severity: 'warning',
        code: 'code.misplaced',
        path: [...path, 'code'],
        node: node.code,
        message: say.either(
          `mã là của mục ${home.node.code} mà lại nằm ở mục ${entry.parent?.node.code ?? 'ngoài cùng'}: điểm cộng vào mục chứa nó, không phải mục ghi trong mã`,
          `the code belongs to ${home.node.code}, but it stands in ${entry.parent?.node.code ?? 'no section'}: its points count there`,
        ),
        mend: say.either(
          'chuyển tiêu chí về đúng mục, hoặc đổi mã',
          'move it to its section, or change the code',
        ),
      },
    ]
  })
}

function isUnder(code: string, above: string): boolean {
  return code.startsWith(above) && /^[.\-/]/.test(code.slice(above.length))
}

function contains(group: Entry, { parent }: Entry): boolean {
  return parent !== null && (parent === group || contains(group, parent))
}
