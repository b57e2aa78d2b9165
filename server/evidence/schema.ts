import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'

/** The largest file that is taken, in bytes. */
export const maxEvidenceBytes = 20 * 1024 * 1024

/** What may be attached: the type as found in the bytes, and the endings a name may then have. */
export const evidenceTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
}

export const EvidenceParams = v.object({ seasonId: Slug, evidenceId: Uuid })

/** The name of the file, as the person's machine has it; never a path. */
export const EvidenceName = v.strictObject({
  name: v.pipe(
    text(200, 1),
    v.check((name) => !/[/\\]/.test(name) && !/^\.+$/.test(name), 'file.name_unusable'),
  ),
})

/** A file that proves something: kept by its SHA-256, never changed. */
export const Evidence = v.object({
  id: Uuid,
  name: v.string(),
  mime: v.string(),
  bytes: v.number(),
  sha256: v.string(),
  createdAt: v.string(),
})
export type Evidence = v.InferOutput<typeof Evidence>
