import { createMemo } from 'solid-js'
import type { DocumentStage, NewAwardDocument } from '../../../server/award-documents/schema.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { createFieldErrors } from '../field-errors.ts'

/** A kind of paper and an award for which something may be recorded now. */
export interface PaperChoice {
  stage: DocumentStage
  awardId: string
  /** Whom this reader may name. */
  members: readonly string[]
  /** Whom the paper may name, whoever records it. */
  open: readonly string[]
}

const initial = () => ({
  stage: '' as DocumentStage | '',
  awardId: '',
  /** Members that the paper does not name: most papers name all. */
  without: [] as string[],
  number: '',
  day: '',
  /** Null until it is typed: a proposal is the cluster's. */
  issuer: null as string | null,
  reason: '',
  vacant: true,
})

/** What is typed of a paper, what may be chosen in it, and what is wrong with it. */
export function createPaperWork(choices: () => readonly PaperChoice[]) {
  const { season } = useSeason()
  const draft = createDraft(`award-document.${season().id}`, initial)
  const errors = createFieldErrors(['members', 'number', 'issuedOn', 'issuer', 'reason'])
  // While the last paper that could be recorded is acknowledged, the form is still there without a choice.
  const choice = createMemo((before: PaperChoice | undefined): PaperChoice => {
    const { stage, awardId } = draft.value
    const ofStage = choices().filter((each) => each.stage === stage)
    return ofStage.find((each) => each.awardId === awardId) ?? ofStage[0] ?? choices()[0] ?? before!
  }, undefined)
  const members = () => choice().members.filter((id) => !draft.value.without.includes(id))
  const issuer = () =>
    draft.value.issuer ?? (choice().stage === 'proposed' ? season().clusterName : '')
  const needsReason = () => choice().stage === 'refused' || choice().stage === 'revoked'
  const readDay = () => parseDay(draft.value.day, season().year)

  /** The paper as it is sent; null where something is missing, which is then said at its field. */
  const read = (): NewAwardDocument | null => {
    errors.clear()
    const day = readDay()
    const { number, reason, vacant } = draft.value
    if (members().length === 0) errors.code('members', 'list.empty')
    if (number.trim() === '') errors.code('number', 'text.empty')
    if (!day.ok) errors.code('issuedOn', day.code === 'day.missing' ? 'field.missing' : day.code)
    else if (day.day.length < 'YYYY-MM-DD'.length) errors.code('issuedOn', 'day.unreadable')
    if (issuer().trim() === '') errors.code('issuer', 'text.empty')
    if (needsReason() && reason.trim() === '') errors.code('reason', 'reason.missing')
    if (errors.any() || !day.ok) return null
    const { stage, awardId } = choice()
    const paper = { awardId, members: members(), number, issuedOn: day.day, issuer: issuer() }
    if (stage === 'revoked') return { stage, ...paper, reason, vacant }
    return stage === 'refused' ? { stage, ...paper, reason } : { stage, ...paper }
  }
  return { draft, errors, choice, members, issuer, needsReason, readDay, read }
}
export type PaperWork = ReturnType<typeof createPaperWork>
