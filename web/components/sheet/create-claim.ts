import { type Accessor, createSignal } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import type { CountedActivity } from '../../../scoring/claim.ts'
import type { ClaimInput, FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf, Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Claim } from '../../../server/claims/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { putClaim } from '../../data/sheet.ts'
import { createSaver, type Saver } from '../../drafts/create-saver.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { anchorOf } from './anchor.ts'
import { emptyInput, inputFor, inputOf, sameInput } from './claim-input.ts'
import { type ClaimFault, type ReadClaim, readClaim } from './faults.ts'
import { claimDraft } from './kept-input.ts'

/** One criterion of the own sheet while it is worked on; of a group only that it does not apply. */
export interface OwnClaim<Of extends Node = Leaf> {
  node: Of
  /** What is stated now; a figure that could not be read stands in it as typed. */
  input: ClaimInput
  /** As the server last acknowledged it; undefined while there is none. */
  saved: Accessor<Claim | undefined>
  saver: Saver<ClaimInput, Claim>
  /** What is wrong with the claim as typed; the server would refuse it for the same. */
  faults: Accessor<readonly ClaimFault[]>
  /** What the engine gets; null while nothing usable is stated. */
  fact: Accessor<FactFields | null>
  /** Changes the claim: shown at once, kept on this machine, then sent. */
  change: (part: Partial<ClaimInput>) => void
  /** The files of the claim itself, as far as they are known here. */
  files: Accessor<readonly Evidence[]>
  attach: (file: Evidence) => void
  detach: (id: string) => void
  /** Says how many units an activity counts for that is counted here. */
  setUnits: (activityId: string, units: number) => void
  /** Says that nothing arose in the year, or takes that back; what else was stated goes. */
  declareNone: (none: boolean) => void
  /** States one figure or answer; undefined takes it away. */
  state: <Name extends keyof FactFields>(name: Name, value: FactFields[Name]) => void
}

export interface ClaimOptions<Of extends Node> {
  seasonId: string
  season: SeasonFile
  memberId: string
  node: Of
  loaded: Claim | undefined
  /** The activity as the engine counts it; undefined while it is not known. */
  activityOf: (id: string) => CountedActivity | undefined
}

export function createClaim<Of extends Node>(options: ClaimOptions<Of>): OwnClaim<Of> {
  const { node, loaded, seasonId, memberId } = options
  const [saved, setSaved] = createSignal(loaded)
  const [input, setInput] = createStore<ClaimInput>(inputOf(loaded))
  const name = claimDraft(seasonId, memberId, node.code)
  const saver = createSaver<ClaimInput, Claim>({
    name,
    version: () => saved()?.version ?? 0,
    place: `#${anchorOf(node.code)}`,
    // The server would say the same: what is wrong stays here until it is right.
    invalid: (value) => readNow(options, value).faults.length > 0,
    send: (value, { version }) =>
      putClaim({ seasonId, memberId, criterion: node.code }, inputFor(node, value), version),
    versionOf: (claim) => claim.version,
    same: sameInput,
    onSaved(claim) {
      setSaved(claim)
      // Somebody else's version was taken. What was typed on meanwhile stays.
      if (saver.state() === 'clean' && !sameInput(claim, input)) setInput(reconcile(inputOf(claim)))
    },
  })
  if (saver.restored) setInput(reconcile(inputFor(node, { ...emptyInput(), ...saver.restored })))

  const read = createKeptMemo(() => readNow(options, input))
  const fact = createKeptMemo(() => read().fact, { equals: sameFact })
  const change = (part: Partial<ClaimInput>) => {
    setInput(reconcile({ ...inputOf(input), ...part }))
    saver.change(inputOf(input))
  }
  return {
    node,
    input,
    saved,
    saver,
    faults: () => read().faults,
    fact,
    change,
    ...createFiles(saved, input, change),
    setUnits: (id, units) => change({ units: { ...input.units, [id]: units } }),
    declareNone: (none) =>
      change({ activityIds: [], figures: none ? { not_applicable: true } : {} }),
    state(figure, value) {
      setInput('figures', { [figure]: value } as Partial<FactFields>)
      saver.change(inputOf(input))
    },
  }
}

/** The files of the claim itself, those sent from here before it was acknowledged among them. */
function createFiles(
  saved: Accessor<Claim | undefined>,
  input: ClaimInput,
  change: OwnClaim['change'],
): Pick<OwnClaim, 'files' | 'attach' | 'detach'> {
  const [sent, setSent] = createSignal<readonly Evidence[]>([])
  const files = createKeptMemo(() => {
    const known = [...(saved()?.evidence ?? []), ...sent()]
    return input.evidenceIds.flatMap((id) => known.find((file) => file.id === id) ?? [])
  })
  return {
    files,
    attach(file) {
      setSent((before) => [...before, file])
      const others = input.evidenceIds.filter((id) => id !== file.id)
      change({ evidenceIds: [...others, file.id] })
    },
    detach: (id) => change({ evidenceIds: input.evidenceIds.filter((other) => other !== id) }),
  }
}

function readNow<Of extends Node>(
  { season, memberId, node, activityOf }: ClaimOptions<Of>,
  input: ClaimInput,
): ReadClaim {
  const activities = input.activityIds.flatMap((id) => {
    const activity = activityOf(id)
    return activity ? [{ ...activity, units: input.units?.[id] }] : []
  })
  return readClaim({ season, memberId, node }, inputOf(input), activities)
}

function sameFact(a: FactFields | null, b: FactFields | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
