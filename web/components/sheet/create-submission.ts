import { createSignal } from 'solid-js'
import { isProblem } from '../../api.ts'
import { submitSheet } from '../../data/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn } from './filter.ts'

/**
 * Handing a sheet in: what is missing must be accepted, everything typed must be saved, and the server
 * has the last word on both. What the cluster scores is left empty by its nature: nobody accepts that.
 */
export function createSubmission(view: SheetView, onDone: () => void) {
  const { season } = useSeason()
  const [accepted, accept] = createSignal(false)
  const [asked, setAsked] = createSignal(false)
  const [working, setWorking] = createSignal(false)
  const [refusal, setRefusal] = createSignal<unknown>(null)
  const [named, setNamed] = createSignal<readonly string[]>([])
  const byCluster = () => codesIn(view, 'byCluster')
  const missing = () => [...new Set([...codesIn(view, 'missing'), ...named()])]
  const unanswered = () => asked() && missing().length > 0 && !accepted()
  // One key for every attempt: a lost answer does not hand the sheet in twice.
  const key = newId()

  const refuse = (error: unknown) => {
    if (!isProblem(error, 'sheet.incomplete')) return setRefusal(error)
    setNamed(error.errors.map(({ path }) => path).filter((code) => !byCluster().includes(code)))
    accept(false)
  }
  const submit = async () => {
    setAsked(true)
    if (unanswered()) return
    setWorking(true)
    setRefusal(null)
    try {
      await Promise.all([...view.own.values()].map((own) => own.saver.flush()))
      await submitSheet(season().id, view.member.id, [...missing(), ...byCluster()], key)
      onDone()
    } catch (error) {
      refuse(error)
    } finally {
      setWorking(false)
    }
  }
  return { missing, accepted, accept, unanswered, working, refusal, submit }
}
