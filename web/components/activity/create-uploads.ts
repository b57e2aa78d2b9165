import { createSignal, onCleanup } from 'solid-js'
import { errorText } from '../../../server/errors/schema.ts'
import { type Evidence, evidenceTypes, maxEvidenceBytes } from '../../../server/evidence/schema.ts'
import { isProblem } from '../../api.ts'
import { uploadEvidence } from '../../data/evidence.ts'
import { whenBack } from '../../drafts/online.ts'
import { announceWork } from '../../drafts/save-state.ts'
import { locale } from '../../i18n/locale.ts'
import { problemText } from '../../i18n/problem.ts'
import { newId } from '../../new-id.ts'

/** A file on its way: `waiting` for the line, or `refused` with the reason. */
export interface PendingFile {
  id: string
  file: File
  state: 'sending' | 'waiting' | 'refused'
  /** 0 to 1 */
  share: number
  reason: string
  stop: () => void
}

/**
 * Sends chosen files one beside the other and tells how far each is. A lost line is waited out.
 *
 * @param onDone The server has the file.
 */
export function createUploads(
  seasonId: string,
  memberId: string,
  onDone: (evidence: Evidence) => void,
) {
  const [pending, setPending] = createSignal<readonly PendingFile[]>([])
  const work = announceWork()

  const put = (id: string, change: Partial<PendingFile>) => {
    setPending((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)))
    tell()
  }
  const remove = (id: string) => {
    setPending((all) => all.filter((one) => one.id !== id))
    tell()
  }
  const tell = () => {
    const states = pending().map(({ state }) => state)
    work.set(states.includes('sending') ? 'saving' : states.includes('waiting') ? 'held' : 'clean')
  }

  const start = ({ id, file }: Pick<PendingFile, 'id' | 'file'>) => {
    const upload = uploadEvidence(seasonId, memberId, file, (share) => put(id, { share }))
    put(id, { state: 'sending', share: 0, stop: upload.stop })
    upload.done.then(
      (evidence) => {
        remove(id)
        onDone(evidence)
      },
      (error: unknown) => {
        if (!isProblem(error)) remove(id)
        else if (error.passing) put(id, { state: 'waiting' })
        else put(id, { state: 'refused', reason: problemText(error) })
      },
    )
  }

  const add = (file: File) => {
    const one: PendingFile = {
      id: newId(),
      file,
      state: 'sending',
      share: 0,
      reason: '',
      stop: () => {},
    }
    const code = unfit(file)
    setPending((all) => [
      ...all,
      code ? { ...one, state: 'refused' as const, reason: errorText(code, locale()) } : one,
    ])
    if (!code) start(one)
  }

  /** Takes away the refused files: their form has gone. */
  const dropRefused = () => {
    for (const one of pending()) if (one.state === 'refused') remove(one.id)
  }

  const resume = () => {
    for (const one of pending()) if (one.state === 'waiting') start(one)
  }
  const unwatch = whenBack(resume)
  onCleanup(() => {
    unwatch()
    work.end()
  })

  return { pending, add, retry: start, remove, dropRefused, busy: () => pending().some(isOnItsWay) }
}

const isOnItsWay = ({ state }: PendingFile) => state !== 'refused'

/** What can be said before sending; the server judges by the bytes. */
function unfit(file: File): string | undefined {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? ''
  if (file.size === 0) return 'file.empty'
  if (file.size > maxEvidenceBytes) return 'file.too_large'
  return Object.values(evidenceTypes).flat().includes(ending) ? undefined : 'file.kind'
}
