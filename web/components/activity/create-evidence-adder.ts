import { createRoot, createSignal } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { isProblem } from '../../api.ts'
import { attachEvidence } from '../../data/activities.ts'
import { announceWork } from '../../drafts/save-state.ts'
import { createUploads } from './create-uploads.ts'

export type EvidenceAdder = ReturnType<typeof createEvidenceAdder>

/** Of this tab, by activity. */
const adders = new Map<string, EvidenceAdder>()

/**
 * The one adder of a recorded activity. It outlives the place that asked for it, so that a file that waits
 * for the line is sent although the dialog was closed or the page left; the top bar tells of it till then.
 */
export function evidenceAdder(seasonId: string, memberId: string, id: string): EvidenceAdder {
  const known = adders.get(id)
  if (known) return known
  const made = createRoot(() => createEvidenceAdder(seasonId, memberId))
  adders.set(id, made)
  return made
}

/**
 * Files for a recorded activity: each is attached as soon as the server has it, one after the other. Where
 * somebody changed the activity meanwhile, the file is added to what it is now.
 */
function createEvidenceAdder(seasonId: string, memberId: string) {
  const [failure, setFailure] = createSignal<unknown>(null)
  const work = announceWork()
  let newest!: Activity
  let last: Promise<unknown> = Promise.resolve()

  const attach = async (file: Evidence) => {
    newest = await attachEvidence(seasonId, newest, [...new Set([...newest.evidenceIds, file.id])])
  }
  const add = async (file: Evidence) => {
    setFailure(null)
    work.set('saving')
    try {
      await attach(file).catch((error) => {
        if (!isProblem(error, 'version.mismatch') || !error.current) throw error
        newest = error.current as Activity
        return attach(file)
      })
      work.set('clean')
    } catch (error) {
      setFailure(error)
      work.set('error')
    }
  }
  const uploads = createUploads(seasonId, memberId, (file) => {
    last = last.then(() => add(file))
  })
  /** The activity as it is shown: files are added to the newest of what was seen. */
  const show = (activity: Activity) => {
    if (!newest || activity.version > newest.version) newest = activity
  }
  return { uploads, failure, show }
}
