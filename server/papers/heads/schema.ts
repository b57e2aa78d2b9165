import * as v from 'valibot'
import { Day, Slug, text } from '../../../scoring/model/values.ts'
import { PaperId } from '../schema.ts'

/** One line of a head: line breaks that came with a pasted text are blanks. */
/* @__NO_SIDE_EFFECTS__ */
function line(max: number) {
  return v.pipe(
    text(max),
    v.transform((value) => value.replace(/\s+/g, ' ')),
  )
}

/** How the papers of one issuer are headed and signed. An empty text leaves what follows from the data. */
export const SetLetterhead = v.strictObject({
  /** The body above. */
  parent: line(150),
  name: line(150),
  /** Its sign in a number: "CTĐ" in "05/BC-CTĐ". */
  mark: v.pipe(
    line(30),
    v.regex(/^([\p{L}\d]+([.-][\p{L}\d]+)*)?$/u, 'letterhead.mark_unreadable'),
  ),
  place: line(60),
  /** In whose name it is signed: "TM. Cụm thi đua". */
  onBehalf: line(100),
  /** The office of who signs: "Cụm trưởng". */
  office: line(100),
  /** What that person is at home, above the name. */
  position: line(150),
  signer: line(80),
  /** Of a member: empty. */
  deputy: line(80),
  secretary: line(80),
})
export type SetLetterhead = v.InferOutput<typeof SetLetterhead>

/** As people paste a list: without the dashes before and the signs behind. */
const Recipient = v.pipe(
  line(150),
  v.transform((value) => value.replace(/^[-–+•]\s*/, '').replace(/[;.\s]+$/, '')),
  v.minLength(1, 'text.empty'),
)

/** What a paper is issued with, by whoever keeps the book of papers. */
export const SetIssue = v.strictObject({
  /** "5", or the whole: "05/BC-CTĐ"; empty while it has none. */
  number: v.pipe(
    line(60),
    v.regex(/^(\d{1,6}\p{Ll}?([/-][\p{L}\d]+)*)?$/u, 'letterhead.number_unreadable'),
  ),
  issuedOn: v.nullable(Day),
  /** To whom it goes, the last where it is kept; empty leaves the usual ones. */
  recipients: v.pipe(v.array(Recipient), v.maxLength(30, 'list.too_long')),
})
export type SetIssue = v.InferOutput<typeof SetIssue>

export const IssueParams = v.object({ seasonId: Slug, paper: PaperId })
export const MemberIssueParams = v.object({ seasonId: Slug, memberId: Slug, paper: PaperId })

const PaperIssue = v.object({
  paper: PaperId,
  /** Of the kind of paper, in its number: "TTr"; null for one that has no number by its nature. */
  sign: v.nullable(v.string()),
  ...SetIssue.entries,
  number: v.string(),
  issuedOn: v.nullable(v.string()),
  recipients: v.array(v.string()),
  /** What stands there where nothing is set. */
  usual: v.object({
    number: v.string(),
    issuedOn: v.nullable(v.string()),
    recipients: v.array(v.string()),
  }),
  /** 0 until somebody has set it. */
  version: v.number(),
})
export type PaperIssue = v.InferOutput<typeof PaperIssue>

const HeadTexts = v.object(
  v.entriesFromList(Object.keys(SetLetterhead.entries) as (keyof SetLetterhead)[], v.string()),
)

/** The head of one issuer's papers, as it was set and as it is without that, and its papers. */
export const Letterhead = v.object({
  /** The member; null for the cluster. */
  issuer: v.nullable(Slug),
  set: HeadTexts,
  usual: HeadTexts,
  /** 0 until somebody has set it. */
  version: v.number(),
  /** Whether the asker may change it. */
  open: v.boolean(),
  papers: v.array(PaperIssue),
})
export type Letterhead = v.InferOutput<typeof Letterhead>
