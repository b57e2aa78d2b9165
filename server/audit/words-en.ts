import { awardWordsEn } from './award-words.ts'
import { commentWordsEn } from './comment-words.ts'
import { importWordsEn } from './import-words.ts'
import { paperWordsEn } from './paper-words.ts'
import { counted, figures, kilobytes, lastDay, moved, rolesGone, type Sentences } from './said.ts'
import { voteWordsEn } from './vote-words.ts'

/** The same in English; phases and members by their names in the data. */
export const wordsEn: Sentences = {
  ...commentWordsEn,
  'season.created': () => 'Created the season',
  'season.rolled_over': ({ from, members }) => `Made from the season ${from}, members: ${members}`,
  'member.succeeded': ({ kind, from, to, onDay }) =>
    `${(from as string[]).join(', ')} ${kind === 'merged' ? 'merged into' : 'renamed to'} ${to} from ${onDay}`,
  'member.succession_retracted': ({ kind, from, to, reason, roles }) =>
    `Taken back: ${from} ${kind === 'merged' ? 'merged into' : 'renamed to'} ${to}${counted(rolesGone(roles), 'of its roles ended')}. Reason: ${reason}`,
  'season.moved': ({ from, to, reason }) =>
    `Moved the phase: ${from} → ${to}${reason ? `. Reason: ${reason}` : ''}`,
  'calendar.set': () => 'Set the phases and deadlines of the season',
  'deadline.extended': ({ phase, to, reason }) =>
    `Extended ${phase} to the end of ${lastDay(to, 'en')}. Reason: ${reason}`,
  'extension.proposed': ({ phase, to, reason }) =>
    `Proposed to extend ${phase} to the end of ${lastDay(to, 'en')}. Reason: ${reason}`,
  'extension.refused': ({ phase, reason }) => `Refused to extend ${phase}. Reason: ${reason}`,
  'reminder.sent': ({ members, mails }) =>
    `Reminded members that are behind: ${Array.isArray(members) ? members.length : 0}; mails: ${mails}`,
  'activity.recorded': () => 'Recorded an activity',
  ...importWordsEn,
  'activity.changed': () => 'Changed an activity',
  'activity.withdrawn': () => 'Withdrew an activity',
  'evidence.added': ({ bytes }) => `Uploaded a file (${kilobytes(bytes)} kB)`,
  'evidence.withdrawn': () => 'Withdrew a file',
  'joint.signed': () => 'Signed a joint activity',
  'joint.objected': () => 'Objected to the record of a joint activity',
  'merge.proposed': () => 'Proposed to merge two records of one event',
  'merge.accepted': ({ claims }) => `Merged two records of one event (${claims} claims follow)`,
  'merge.declined': () => 'Declined to merge two records',
  'merge.undone': () => 'Parted two merged records',
  'claim.saved': ({ criterion, activities, fact }) =>
    fact === null
      ? `Took back the claim under ${criterion}`
      : `Claimed under ${criterion}: ${figures(fact, 'en')}${counted(activities, 'activities')}`,
  'sheet.submitted': ({ round, changed, late, days }) =>
    `Submitted the sheet${late ? ` late${days ? ` (days: ${days})` : ''}` : ''}, round ${round}: ${changed} criteria new or changed`,
  'sheet.returned': ({ round, reason }) =>
    `Returned the sheet of round ${round}${reason ? `. Reason: ${reason}` : ''}`,
  'value.verified': ({ criterion, self, fact }) =>
    `Verified ${criterion}: ${figures(self, 'en')} → ${figures(fact, 'en')}`,
  'values.verified_as_self': ({ items }) =>
    `Verified as self-scored: ${Array.isArray(items) ? items.length : 0} criteria`,
  'check.drawn': ({ number, k, seed, reason }) =>
    `Drew the cross-checks, draw ${number}: each checks ${k}, seed “${seed}”${reason ? `. Drawn again because: ${reason}` : ''}`,
  'check.said': ({ criterion }) => `Cross-checked criterion ${criterion}`,
  'check.sent': ({ member, items }) => `Sent the cross-check of ${member}: ${items} criteria`,
  'explanation.given': ({ criterion, agrees }) =>
    agrees ? `Agreed to the verified value of ${criterion}` : `Explained ${criterion}`,
  'appeal.lodged': ({ criterion, late }) => `Appealed on ${criterion}${late ? ' (late)' : ''}`,
  'appeal.decided': ({ criterion, outcome, effect }) =>
    `Decided the appeal on ${criterion}: ${outcomesEn[String(outcome)]}${moved(effect)}`,
  'decision.made': ({ kind, award }) =>
    `${decisionEn[String(kind)] ?? 'Decided'}${award ? ` (${award})` : ''}`,
  'decision.cancelled': ({ award }) => `Cancelled a decision${award ? ` (${award})` : ''}`,
  ...awardWordsEn,
  ...voteWordsEn,
  ...paperWordsEn,
  'draft.created': ({ season, number }) =>
    season ? `Drafted a sheet from version ${number}` : 'Drafted a sheet',
  'draft.saved': ({ faults }) => `Changed a draft sheet${faults ? ` (${faults} faults left)` : ''}`,
  'draft.deleted': () => 'Deleted a draft sheet',
  'sheet.adopted': ({ number }) => `Put sheet version ${number} in use`,
  'grant.given': () => 'Gave a role',
  'grant.ended': () => 'Ended a role',
  'publication.proposed': ({ number, reason }) =>
    `Proposed to publish version ${number}${reason ? `. Reason: ${reason}` : ''}`,
  'publication.accepted': ({ number, seal }) =>
    `Confirmed and published version ${number}, seal ${String(seal).slice(0, 12)}…`,
  'publication.refused': ({ number, reason }) =>
    `Refused to publish version ${number}. Reason: ${reason}`,
  'publication.withdrawn': ({ number }) => `Took back the proposal of version ${number}`,
  'correction.proposed': ({ number, reason }) =>
    `Proposed to correct what was published, as version ${number}. Reason: ${reason}`,
  'correction.accepted': ({ number, reason }) =>
    `Opened what was published for version ${number}. Reason: ${reason}`,
  'correction.refused': ({ reason }) => `Refused a correction. Reason: ${reason}`,
  'correction.withdrawn': () => 'Took back the proposal of a correction',
}

const decisionEn: Readonly<Record<string, string>> = {
  denied: 'Denied an award',
  withheld: 'Withheld an award',
  choose: 'Chose among members that are level',
  rank: 'Ranked members that are level',
  confirm: 'Confirmed a proposal',
}

const outcomesEn: Readonly<Record<string, string>> = {
  upheld: 'upheld',
  partly: 'partly upheld',
  rejected: 'rejected',
}
