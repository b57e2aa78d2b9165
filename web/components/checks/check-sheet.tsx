import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { CheckDetail } from '../../../server/checks/schema.ts'
import { saveItem } from '../../data/checks.ts'
import { t } from '../../i18n/checks.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { CheckRow } from './check-row.tsx'
import { listen } from './keys.ts'
import { SendBar } from './send-bar.tsx'

/** A sheet in the checker's hands: one criterion after another, by mouse or by key, and then all sent at once. */
export function CheckSheet(props: { check: CheckDetail }) {
  const { season, own, can } = useSeason()
  const [at, setAt] = createSignal<string | null>(props.check.asked[0] ?? null)
  const [problem, setProblem] = createSignal('')
  const nodes = createKeptMemo(() => allNodes(season().rules.sheet))
  const shown = createKeptMemo(() => {
    const codes = new Set([
      ...[...props.check.asked, ...props.check.barred],
      ...props.check.items.map(({ criterion }) => criterion),
    ])
    return nodes().filter(({ code }) => codes.has(code))
  })
  const rest = createKeptMemo(() =>
    nodes().filter((node) => 'rule' in node && !shown().includes(node)),
  )
  const mine = () => own()?.id === props.check.checker
  const works = () => mine() && props.check.sentAt === null && can('check.write')
  const itemOf = (code: string) => props.check.items.find(({ criterion }) => criterion === code)

  const go = (step: number) => {
    const codes = shown().map(({ code }) => code)
    const next = codes[codes.indexOf(at() ?? '') + step]
    if (next === undefined) return
    setAt(next)
    document.getElementById(`check-${next}`)?.focus()
  }
  const agree = async (code: string) => {
    setProblem('')
    const address = { seasonId: season().id, checkId: props.check.id, criterion: code }
    const said = { verdict: 'agree' as const, fact: null, note: '' }
    try {
      await saveItem(address, said, itemOf(code)?.version ?? 0)
      go(1)
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  onMount(() => {
    const agreeHere = () => {
      const code = at()
      if (works() && code && !props.check.barred.includes(code)) void agree(code)
    }
    onCleanup(listen({ a: agreeHere, j: () => go(1), k: () => go(-1) }))
  })

  const rows = (list: typeof shown) => (
    <ol class="stack">
      <For each={list()}>
        {(node) => (
          <CheckRow
            check={props.check}
            node={node}
            item={itemOf(node.code)}
            open={at() === node.code}
            works={works()}
            onOpen={() => setAt(at() === node.code ? null : node.code)}
            onAgree={() => void agree(node.code)}
            onSaved={() => go(1)}
          />
        )}
      </For>
    </ol>
  )
  return (
    <div class="stack">
      <Panel title={t('fileNote')}>
        <div class="body stack close">
          <Show when={works()}>
            <p class="soft small">{t('keys')}</p>
          </Show>
          <Show when={problem()}>
            <Notice state="bad" alert>
              {problem()}
            </Notice>
          </Show>
          {rows(shown)}
          <Show when={works() && rest().length > 0}>
            <details>
              <summary>
                {t('rest')} ({rest().length})
              </summary>
              {rows(rest)}
            </details>
          </Show>
        </div>
      </Panel>
      <Show when={mine()}>
        <SendBar check={props.check} />
      </Show>
    </div>
  )
}
