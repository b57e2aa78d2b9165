import type { AwardDocument, DocumentStage, FinalEntry } from './schema.ts'

type Step = Pick<AwardDocument, 'id' | 'stage' | 'awardId' | 'members' | 'vacant'>

/**
 * What became of every proposal: for each award and member the state, and the paper of each step. It only
 * follows the papers and computes nothing, so that nobody moves up where an award is taken back.
 *
 * @param documents In the order in which they were recorded; a new proposal after a refusal begins anew.
 * @param awards Ids in order of precedence; those that are no longer among them come last.
 */
export function finalList(documents: readonly Step[], awards: readonly string[]): FinalEntry[] {
  const entries = new Map<string, FinalEntry>()
  for (const document of documents)
    for (const member of document.members) {
      const key = `${document.awardId}/${member}`
      const next = follow(entries.get(key), document, member)
      if (next) entries.set(key, next)
    }
  const placeOf = (id: string) => (awards.includes(id) ? awards.indexOf(id) : awards.length)
  return [...entries.values()].sort((a, b) => placeOf(a.awardId) - placeOf(b.awardId))
}

/** The states that a paper of each stage may follow; null: nothing yet. */
export const mayFollow: Readonly<Record<DocumentStage, readonly (DocumentStage | null)[]>> = {
  proposed: [null, 'refused'],
  granted: ['proposed'],
  refused: ['proposed'],
  revoked: ['granted'],
}

function follow(before: FinalEntry | undefined, document: Step, member: string) {
  const { id, stage, awardId, vacant } = document
  if (!mayFollow[stage].includes(before?.state ?? null)) return before
  if (stage === 'proposed' || !before) {
    const proposed = { awardId, member, state: stage, vacant: false, proposal: id }
    return { ...proposed, answer: null, revocation: null }
  }
  return stage === 'revoked'
    ? { ...before, state: stage, vacant, revocation: id }
    : { ...before, state: stage, answer: id }
}
