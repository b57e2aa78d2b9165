import type { ClaimInput } from '../../../scoring/model/claim.ts'
import type { Node } from '../../../scoring/model/node.ts'
import { t } from '../../i18n/sheet.ts'
import { factInWords } from '../ledger/fact-words.ts'
import { allUnits } from './claim-input.ts'

/** What a claim states, short enough to set two of them side by side. */
export function inputInWords(node: Node, input: ClaimInput): string {
  const said = [
    input.activityIds.length > 0 &&
      t.activities('brief', input.activityIds.length, allUnits(input)),
    Object.values(input.figures).some((value) => value !== undefined) &&
      factInWords(node, input.figures),
    input.evidenceIds.length > 0 && t.activities('evidence', input.evidenceIds.length),
    input.note && t.save('noteOf', input.note),
  ].filter(Boolean)
  return said.length > 0 ? said.join(', ') : t.save('emptyClaim')
}
