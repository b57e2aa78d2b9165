import { checkDraft, type Finding } from '../../../scoring/check.ts'
import { type Draft, makeDraft } from '../support/make.ts'

/** Every finding of a draft: severity, code, place and node; words and mend in both languages; the change. */
export function findingsToldOf(draft: Draft): string {
  const made = makeDraft(draft)
  const english = checkDraft(made, 'en')
  const told = checkDraft(made, 'vi').flatMap((one, at) => findingLines(one, english[at]!))
  return told.length === 0 ? 'nothing' : told.join('\n')
}

function findingLines({ message, mend, fix, ...where }: Finding, english: Finding): string[] {
  return [
    Object.values(where).filter(Boolean).join(' '),
    `  ${message} → ${mend}`,
    `  ${english.message} → ${english.mend}`,
    ...(fix ? [`  ${fix.path.join('.')} = ${fix.value ?? 'away'}`] : []),
  ]
}
