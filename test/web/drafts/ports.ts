import type { DraftPorts } from '../../../web/drafts/ports.ts'
import type { Standing } from '../../../web/drafts/save-state.ts'
import { heldIn } from '../../../web/drafts/storage.ts'

/** A machine to type on: its storage, its time, its line, and what its top bar is told. */
export function createMachine() {
  const kept = new Map<string, string>()
  const said: (Standing | 'acknowledged' | 'ended')[] = []
  const waiting = new Set<{ at: number; run: () => void }>()
  const resumes = new Set<() => void>()
  let now = 0
  const ports: DraftPorts = {
    store: heldIn(() => ({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => void kept.set(name, text),
      removeItem: (name) => void kept.delete(name),
    })),
    announce: () => ({
      set: (standing) => void said.push(standing),
      acknowledge: () => void said.push('acknowledged'),
      end: () => void said.push('ended'),
    }),
    whenBack(resume) {
      resumes.add(resume)
      return () => resumes.delete(resume)
    },
    after(pause, run) {
      const one = { at: now + pause, run }
      waiting.add(one)
      return () => waiting.delete(one)
    },
  }
  return {
    ports,
    /** What the top bar was told, in order. */
    said,
    pending: () => waiting.size,
    /** Lets time go by, and whatever is answered at once be answered. */
    async pass(milliseconds: number) {
      now += milliseconds
      for (const one of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(one)
        one.run()
      }
      await settled()
    },
    async comeBack() {
      for (const resume of resumes) resume()
      await settled()
    },
  }
}

/** All that was answered has been taken in. */
export const settled = () => new Promise<void>((done) => setImmediate(done))
