import type { ClaimInput } from '../../../scoring/model/claim.ts'
import type { Claim } from '../../../server/claims/schema.ts'

/** A claim that says nothing yet. */
export function emptyInput(): ClaimInput {
  return { activityIds: [], figures: {}, note: '', evidenceIds: [] }
}

/** What a person stated in a claim, without what the server adds to it. */
export function inputOf(claim: ClaimInput | undefined): ClaimInput {
  const { activityIds, figures, note, evidenceIds } = claim ?? emptyInput()
  return {
    activityIds: [...activityIds],
    figures: { ...figures },
    note,
    evidenceIds: [...evidenceIds],
  }
}

/** Whether two claims state the same, whatever the order of their figures. */
export function sameInput(a: ClaimInput | Claim, b: ClaimInput | Claim): boolean {
  return canonical(a) === canonical(b)
}

function canonical({ activityIds, figures, note, evidenceIds }: ClaimInput): string {
  const stated = Object.entries(figures).filter(([, value]) => value !== undefined)
  return JSON.stringify([
    activityIds.toSorted(),
    stated.sort(([a], [b]) => (a < b ? -1 : 1)),
    note.normalize('NFC').trim(),
    evidenceIds.toSorted(),
  ])
}

/** Whether a claim states nothing at all; a note or a file alone is something. */
export function isEmptyInput(input: ClaimInput): boolean {
  return sameInput(input, emptyInput())
}
