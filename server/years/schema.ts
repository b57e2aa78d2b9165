import * as v from 'valibot'
import { Points } from '../../scoring/model/result.ts'
import { Slug } from '../../scoring/model/values.ts'

/** How the sheet of a year stands to that of the year before in the list. */
export const SheetChange = v.picklist(['first', 'same', 'rules', 'sections'])
export type SheetChange = v.InferOutput<typeof SheetChange>

/** What a member had in one year. */
export const MemberYear = v.object({
  seasonId: Slug,
  title: v.string(),
  year: v.number(),
  /** As it was published; as the conference has it; or as it stands while the year goes on. */
  source: v.picklist(['published', 'computed', 'open']),
  total: Points,
  /** null where it was out of competition. */
  rank: v.nullable(v.number()),
  /** How many were ranked. */
  of: v.number(),
  /** The title of its grade. */
  grade: v.nullable(v.string()),
  /** The sections of that year's sheet, in its order. */
  sections: v.array(
    v.object({ code: v.string(), title: v.string(), max: v.nullable(Points), points: Points }),
  ),
  /** `first`: nothing before it · `same`: the same sheet · `rules`: its sections, scored otherwise ·
   * `sections`: other sections, so that no part can be compared. */
  sheet: SheetChange,
})
export type MemberYear = v.InferOutput<typeof MemberYear>
export const MemberYears = v.array(MemberYear)
