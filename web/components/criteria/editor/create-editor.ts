import { type Accessor, createDeferred, createMemo, createSignal } from 'solid-js'
import { checkDraft, type Finding } from '../../../../scoring/check.ts'
import type { Path } from '../../../../scoring/model/condition.ts'
import type { Member } from '../../../../scoring/model/member.ts'
import type { Node } from '../../../../scoring/model/node.ts'
import { pathText } from '../../../../scoring/read/path.ts'
import type { Draft } from '../../../../server/drafts/schema.ts'
import { putDraft } from '../../../data/drafts.ts'
import { createSaver, type Saver } from '../../../drafts/create-saver.ts'
import { locale } from '../../../i18n/locale.ts'
import { type SheetDocument, seasonOf, valueAt } from './core/document.ts'
import { type Action, type History, historyOf, reduce } from './core/history.ts'
import { type NodePath, nodeAt, samePath } from './core/tree.ts'
import { inTheEditor } from './findings/finding-words.ts'
import { type Tab, targetOf } from './findings/target.ts'

/** A draft while it is worked on: the sheet, what was found in it, and whether it is saved. */
export interface Editor {
  draft: Accessor<Draft>
  seasonId: string
  /** The roll that the sheet is checked and exported with. */
  members: readonly Member[]
  document: Accessor<SheetDocument>
  /** The node being worked on; `[]` where the sheet has none. */
  selected: Accessor<NodePath>
  node: Accessor<Node | undefined>
  tab: Accessor<Tab>
  setTab: (tab: Tab) => void
  findings: Accessor<readonly Finding[]>
  history: Accessor<History>
  saver: Saver<string, Draft>
  act: (action: Action) => void
  /** Changes one field. @param typing Whether it is being typed: then the next letter is the same step. */
  set: (path: Path, value: unknown, typing?: boolean) => void
  valueAt: (path: Path) => unknown
  /** What is wrong at a field, as a sentence. */
  errorAt: (path: Path) => string | undefined
  /** Whether there is no error at a place or in it: then it can be said in words. */
  isRight: (path: Path) => boolean
  /** Opens the place that a finding is about. */
  show: (finding: Finding) => void
  /** Says something to readers of the screen. */
  say: (text: string) => void
  said: Accessor<string>
}

export interface EditorOptions {
  draft: Draft
  seasonId: string
  members: readonly Member[]
}

/** How long a pause in the work is before it is saved, in milliseconds. */
const pause = 1500

export function createEditor({ draft, seasonId, members }: EditorOptions): Editor {
  const [saved, setSaved] = createSignal(draft)
  const [tab, setTab] = createSignal<Tab>('nodes')
  const [said, say] = createSignal('')
  const saver = createSaver<string, Draft>({
    name: `sheet-draft.${draft.id}`,
    version: () => saved().version,
    send: (content, { version }) => putDraft(seasonId, draft.id, content, version),
    versionOf: ({ version }) => version,
    same: ({ content }, mine) => content === mine,
    onSaved(now) {
      setSaved(now)
      // Somebody else's version was taken: a step that can be taken back like any other.
      if (saver.state() === 'clean' && now.content !== text()) change(replacing(now.content))
    },
    delay: pause,
  })
  const [history, setHistory] = createSignal(historyOf(parsed(saver.restored ?? draft.content)))
  const document = createMemo(() => history().document)
  const selected = createMemo(() => history().selected, [], { equals: samePath })
  const text = () => JSON.stringify(document())
  const change = (action: Action) => setHistory((before) => reduce(before, action))
  const act = (action: Action) => {
    const before = document()
    change(action)
    if (document() !== before) saver.change(text())
  }
  // Typing goes first: what is found is told in the next pause, at the latest after a third of a second.
  const settled = createDeferred(document, { timeoutMs: 300 })
  const findings = createMemo(() => checkDraft(seasonOf(settled(), members), locale()))
  const errors = createMemo(() => errorsOf(findings(), settled()))
  return {
    draft: saved,
    seasonId,
    members,
    document,
    selected,
    node: () => nodeAt(document(), selected()),
    ...{ tab, setTab, findings, history, saver, act, said, say },
    set: (path, value, typing = false) =>
      act({
        kind: 'do',
        command: { kind: 'set', path, value },
        ...(typing && { typing: pathText(path) }),
      }),
    valueAt: (path) => valueAt(document(), path),
    errorAt: (path) => errors().get(pathText(path)),
    isRight: (path) => ![...errors().keys()].some((at) => at.startsWith(pathText(path))),
    show({ path }) {
      const target = targetOf(path)
      setTab(target.tab)
      if (target.node) act({ kind: 'select', path: target.node })
    },
  }
}

/** The text was written by an editor like this one, and the server took it: it has the shape. */
export function parsed(content: string): SheetDocument {
  return JSON.parse(content) as SheetDocument
}

function replacing(content: string): Action {
  return { kind: 'do', command: { kind: 'replace', document: parsed(content) } }
}

/** The first error at each place. */
function errorsOf(
  findings: readonly Finding[],
  document: SheetDocument,
): ReadonlyMap<string, string> {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return new Map(
    errors.toReversed().map((finding) => [finding.path, inTheEditor(finding, document).message]),
  )
}
