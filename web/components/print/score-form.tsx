import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { scoreNotes } from '../../../scoring/paper/score-notes.ts'
import { getStandings } from '../../data/standings.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import type { Standings } from '../standings/create-standings.ts'
import { notSubmitted } from '../standings/not-submitted.ts'
import { DetailTables } from './detail-table.tsx'
import type { Heading } from './heading.ts'
import { Receipt } from './receipt.tsx'
import { ScoreTable } from './score-table.tsx'
import { Signatures } from './signatures.tsx'
import { clusterSigners } from './signers.ts'

/** The body of the score table: members, notes, signatures, check code, and the criteria if asked for. */
export function ScoreForm(props: {
  standings: Standings
  result: Result
  heading: Heading
  detail: boolean
}) {
  const { season } = useSeason()
  const rules = () => props.standings.rules()
  const pending = createKeptMemo(() => notSubmitted(season()))
  const self = createKeptMemo(() =>
    props.standings.stage() === 'self' ? null : (props.standings.self() ?? null),
  )
  const notes = () => {
    const noted = { rules: rules(), result: props.result, self: self(), pending: pending() }
    return scoreNotes(noted, locale())
  }
  return (
    <>
      <ScoreTable rules={rules()} result={props.result} self={self()} pending={pending()} />
      <div class="notes">
        <p>
          <b>{t.notes('title')}</b>
        </p>
        <For each={notes()}>{(note) => <p>{note}</p>}</For>
        <Show when={props.standings.fallback()}>
          <p>{t.notes('fallback')}</p>
        </Show>
      </div>
      <Signatures signatures={clusterSigners(props.heading.signing())} />
      <CheckedReceipt standings={props.standings} heading={props.heading} />
      <Show when={props.detail}>
        <DetailTables rules={rules()} result={handedIn(props.result, pending())} self={self()} />
      </Show>
    </>
  )
}

/** The result without those who have not handed in: of them there is nothing to list. */
function handedIn(result: Result, pending: ReadonlySet<string>): Result {
  return { ...result, members: result.members.filter(({ id }) => !pending.has(id)) }
}

/** The check code is that of the result in Vietnamese, whatever the language of the screen. */
function CheckedReceipt(props: { standings: Standings; heading: Heading }) {
  const { season } = useSeason()
  const checked = createAsync(() =>
    getStandings(season().id, {
      stage: props.standings.stage(),
      fallback: props.standings.fallback(),
      language: 'vi',
    }),
  )
  const parent = () => props.heading.value.parent
  return (
    <Show when={checked()}>
      {(result) => (
        <Receipt
          recipients={[
            // The body above the cluster gets a copy, where one is named.
            ...(parent() ? [t.receipt('parent', parent())] : []),
            t.receipt('members', twoDigits(season().members.length)),
            t.receipt('file'),
          ]}
          sheetVersion={season().sheetVersion}
          result={result()}
        />
      )}
    </Show>
  )
}
