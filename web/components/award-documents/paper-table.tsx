import { For, Show } from 'solid-js'
import type { AwardDocument, FinalEntry } from '../../../server/award-documents/schema.ts'
import { t } from '../../i18n/award-documents.ts'
import '../../styles/components/data-table.css'
import '../../styles/components/table-frame.css'
import { Status } from '../status.tsx'
import { PaperCell } from './paper-cell.tsx'
import './paper-table.css'
import type { PaperRow } from './rows.ts'

interface TableProps {
  rows: readonly PaperRow[]
  documents: readonly AwardDocument[]
  awardOf: (id: string) => string
  nameOf: (id: string) => string
}

/** Proposal, decision and final result side by side; on a narrow screen a list. */
export function PaperTable(props: TableProps) {
  return (
    <section class="table-frame" aria-label={t('frame')} tabindex="0">
      <table class="data-table paper-table">
        <thead>
          <tr>
            <th scope="col">{t('columnMember')}</th>
            <th scope="col">{t('columnProposal')}</th>
            <th scope="col">{t('columnAnswer')}</th>
            <th scope="col">{t('columnFinal')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>{(row) => <Row {...props} row={row} />}</For>
        </tbody>
      </table>
    </section>
  )
}

function Row(props: TableProps & { row: PaperRow }) {
  const papersOf = (...ids: (string | null | undefined)[]) =>
    props.documents.filter(({ id }) => ids.includes(id))
  const entry = () => props.row.entry
  return (
    <tr>
      <th scope="row">
        {props.nameOf(props.row.member)}
        <p class="soft small">{props.awardOf(props.row.awardId)}</p>
      </th>
      <td data-label={t('columnProposal')}>
        <PaperCell papers={papersOf(entry()?.proposal)} />
      </td>
      <td data-label={t('columnAnswer')}>
        <PaperCell papers={papersOf(entry()?.answer, entry()?.revocation)} />
      </td>
      <td data-label={t('columnFinal')}>
        <FinalState entry={entry()} />
      </td>
    </tr>
  )
}

const marks = {
  none: 'none',
  proposed: 'warn',
  granted: 'ok',
  refused: 'bad',
  revoked: 'bad',
} as const

function FinalState(props: { entry: FinalEntry | null }) {
  const state = () => props.entry?.state ?? 'none'
  return (
    <>
      <Status state={marks[state()]}>{t(`state.${state()}`)}</Status>
      <Show when={state() === 'revoked'}>
        <p class="soft small">{t(props.entry?.vacant ? 'vacant' : 'free')}</p>
      </Show>
    </>
  )
}
