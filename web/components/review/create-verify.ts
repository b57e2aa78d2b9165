import { type Accessor, createEffect, createSignal, on } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import { isProblem } from '../../api.ts'
import { verifyCell } from '../../data/review.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { createKeptMemo } from '../kept-memo.ts'
import type { CellView } from './cells.ts'
import { sameFact } from './facts.ts'
import { type FormFaults, faultsOf } from './form-faults.ts'
import { factIn, formOf } from './verify-form.ts'

export interface VerifyOptions {
  seasonId: string
  leaf: Leaf
  cell: Accessor<CellView>
  season: Accessor<SeasonFile>
}

/** The form of one cell: what is typed, whether it can be sent, and the sending of it. */
export function createVerify({ seasonId, leaf, cell, season }: VerifyOptions) {
  const { member, criterion } = cell()
  const [saved, setSaved] = createSignal<StageValue | null>(null)
  const inForce = () => newest(saved(), cell().verified)
  const draft = createDraft(`verify.${seasonId}.${member}.${criterion}`, () =>
    formOf(leaf, (inForce() ?? cell().self)?.fact ?? {}, inForce()?.reason ?? ''),
  )
  const [tried, setTried] = createSignal(false)
  const [working, setWorking] = createSignal(false)
  const [error, setError] = createSignal<unknown>(null)
  const [conflict, setConflict] = createSignal<StageValue | null>(null)

  const fact = createKeptMemo(() => factIn(leaf, draft.value))
  const differs = () => !cell().self || !sameFact(fact(), cell().self?.fact ?? {})
  const faults = createKeptMemo(() =>
    faultsOf(season(), leaf, member, fact(), {
      reasonNeeded: differs() && draft.value.reason.trim() === '',
    }),
  )
  // A cell settled from elsewhere shows there what it is now, unless something is being typed.
  createEffect(
    on(
      () => cell().verified?.round,
      () => !draft.dirty() && draft.discard(),
      { defer: true },
    ),
  )

  const send = async (value: FactFields, reason: string, round: number) => {
    setWorking(true)
    setError(null)
    draft.sending()
    try {
      setSaved(await verifyCell({ seasonId, member, criterion }, { fact: value, reason }, round))
      setConflict(null)
      setTried(false)
      draft.acknowledged()
    } catch (refusal) {
      refused(refusal, round)
    } finally {
      setWorking(false)
    }
  }
  const refused = (refusal: unknown, round: number) => {
    const theirs = isProblem(refusal, 'version.mismatch') ? (refusal.current as StageValue) : null
    // A lost answer: what stands on the server is what was sent.
    if (theirs && theirs.round > round && sameFact(theirs.fact, fact()) && !differs()) {
      setSaved(theirs)
      return draft.acknowledged()
    }
    draft.failed(isProblem(refusal) && refusal.passing ? 'held' : 'error')
    setConflict(theirs)
    setError(theirs ? null : refusal)
  }
  const round = () => inForce()?.round ?? 0

  return {
    draft,
    fact,
    differs,
    working,
    /** Whether the last thing that happened to the form was that it was settled. */
    justSaved: () => saved() !== null && !draft.dirty() && conflict() === null,
    error,
    conflict,
    /** Shown only after an attempt: nobody is told off while still typing. */
    shownFaults: (): FormFaults => (tried() ? faults() : {}),
    /** Whether the engine can score what is typed; a missing reason does not hinder that. */
    scorable: () => Object.keys(faults()).every((field) => field === 'reason'),
    /** @returns Whether it could be sent; if not, the first wrong field is to be focused. */
    settle(): boolean {
      setTried(true)
      if (Object.keys(faults()).length > 0) return false
      void send(fact(), draft.value.reason.trim(), round())
      return true
    },
    keepAsSelf() {
      const self = cell().self
      if (self) void send(self.fact, '', round())
    },
    keepMine() {
      const theirs = conflict()
      if (!theirs) return
      setSaved(theirs)
      void send(fact(), draft.value.reason.trim(), theirs.round)
    },
    takeTheirs() {
      setSaved(conflict())
      setConflict(null)
      draft.discard()
    },
    discard() {
      setTried(false)
      setError(null)
      draft.discard()
    },
  }
}
export type Verify = ReturnType<typeof createVerify>

function newest(a: StageValue | null, b: StageValue | null): StageValue | null {
  if (!a || !b) return a ?? b
  return a.round > b.round ? a : b
}
