import * as v from 'valibot'
import { Slug } from '../../../scoring/model/values.ts'

export const folderFiles = ['folder.pdf', 'folder.zip'] as const

export const FolderParams = v.object({ seasonId: Slug, file: v.picklist(folderFiles) })

/** Whether the papers of each member go in too: sheets, ledgers, reports. */
export const NewFolder = v.strictObject({ members: v.boolean('field.wrong') })
export type NewFolder = v.InferOutput<typeof NewFolder>

/** The papers of a season put together for one reader, and how far that is. */
export const Folder = v.object({
  state: v.picklist(['none', 'making', 'made', 'failed']),
  /** Steps done, and how many there are. */
  done: v.number(),
  of: v.number(),
  /** When it was made: the figures are those of that moment. */
  madeAt: v.nullable(v.string()),
  /** Papers in it. */
  papers: v.number(),
  /** Of one that failed: the code of the refusal. */
  error: v.nullable(v.string()),
})
export type Folder = v.InferOutput<typeof Folder>
