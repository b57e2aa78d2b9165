import { For, Show } from 'solid-js'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import type { Node } from '../../../scoring/model/node.ts'
import type { LedgerLine, ResultMember } from '../../../scoring/model/result.ts'
import type { Sheet } from '../../../scoring/model/sheet.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import '../../styles/components/ledger.css'
import { nodesIn } from '../../../scoring/tree/around.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { LedgerRow } from './ledger-row.tsx'

export interface LedgerProps {
  sheet: Sheet
  member: ResultMember
  /** The same member by self-score: named on a line where the points differ. */
  self?: ResultMember | undefined
  /** Why a criterion was verified differently, as the verifier wrote it. */
  reasonOf?: ((code: string) => string | undefined) | undefined
  /** The account of a line, where it is there already. */
  accountOf?: ((code: string) => ExplainedLine | undefined) | undefined
  /** Which lines to show; all of them when left out. A part of the sheet without a line is left out too. */
  shows?: ((code: string) => boolean) | undefined
}

/**
 * Every number of one member: the parts of the sheet, in each the lines that add up to it, with their
 * facts, steps and points. Belongs in an element of class `ledger`.
 */
export function Ledger(props: LedgerProps) {
  const lines = createKeptMemo(() => new Map(props.member.ledger.map((line) => [line.code, line])))
  const rowsOf = (section: Node) =>
    nodesIn(section).flatMap((node) => {
      const line = lines().get(node.code)
      return line && (props.shows?.(node.code) ?? true) ? [{ node, line }] : []
    })
  return (
    <>
      <For each={props.sheet.nodes.filter((section) => rowsOf(section).length > 0)}>
        {(section) => (
          <section>
            <SectionHead section={section} points={props.member.nodes[section.code] ?? '0'} />
            <ol>
              <For each={rowsOf(section)}>
                {({ node, line }) => (
                  <LedgerRow
                    node={node}
                    line={line}
                    selfPoints={props.self?.nodes[node.code]}
                    reason={props.reasonOf?.(node.code)}
                    account={props.accountOf?.(node.code)}
                  />
                )}
              </For>
            </ol>
          </section>
        )}
      </For>
      <WholeSheet line={lines().get('')} account={props.accountOf?.('')} />
    </>
  )
}

function SectionHead(props: { section: Node; points: string }) {
  return (
    <h3>
      <span>
        {props.section.code}. {props.section.title}
      </span>
      <span class="number">
        {formatPoints(props.points)}
        <Show when={props.section.max}>
          {(max) => <span class="soft"> / {formatPoints(max())}</span>}
        </Show>
      </span>
    </h3>
  )
}

/** What the sheet as a whole adds or takes: its base, its ceiling, its rounding. */
function WholeSheet(props: { line: LedgerLine | undefined; account: ExplainedLine | undefined }) {
  return (
    <Show when={props.line}>
      {(line) => (
        <ol>
          <LedgerRow
            node={{ code: '', title: t.ledger('wholeSheet') }}
            line={line()}
            account={props.account}
            group
          />
        </ol>
      )}
    </Show>
  )
}
