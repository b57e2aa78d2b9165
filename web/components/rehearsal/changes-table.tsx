import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import { For, Show } from 'solid-js'
import type { MemberChange, NodeChange, Rehearsal } from '../../../scoring/rehearse/model.ts'
import { formatChange, formatNumber, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/rehearsal.ts'

/** Nodes that are shown at once; the others on demand. */
const mostShown = 3

/** Every member with what would change, the reasons beside it. */
export function ChangesTable(props: { rehearsal: Pick<Rehearsal, 'members'> }) {
  return (
    <section class="table-frame" aria-label={t('label')} tabindex="0">
      <table class="data-table rehearsal">
        <thead>
          <tr>
            <th class="stick" scope="col">
              {t('unit')}
            </th>
            <For each={['rank', 'total', 'grade', 'awards', 'because'] as const}>
              {(column) => <th scope="col">{t(column)}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rehearsal.members}>{(member) => <Row member={member} />}</For>
        </tbody>
      </table>
    </section>
  )
}

function Row(props: { member: MemberChange }) {
  const total = () => props.member.total
  const grade = () => props.member.grade
  return (
    <tr>
      <th class="stick" scope="row">
        {props.member.name}
      </th>
      <td>
        <RankChange {...props.member.rank} />
      </td>
      <td>
        <Show when={total().from !== total().to} fallback={formatPoints(total().to, 2)}>
          {t('fromTo', formatPoints(total().from, 2), formatPoints(total().to, 2))}
          <br />
          <b>{formatChange(total().difference, 2)}</b>
        </Show>
      </td>
      <td>
        <Show when={grade().from !== grade().to} fallback={<span class="soft">{t('same')}</span>}>
          {t('fromTo', grade().from ?? t('noGrade'), grade().to ?? t('noGrade'))}
        </Show>
      </td>
      <td>
        <Show
          when={props.member.awards.length > 0}
          fallback={<span class="soft">{t('same')}</span>}
        >
          <For each={props.member.awards}>
            {({ title, to }) => <span class="award">{t(`hold.${to}`, title)}</span>}
          </For>
        </Show>
      </td>
      <td>
        <Reasons nodes={props.member.nodes} />
      </td>
    </tr>
  )
}

/** The way of a rank in words, an arrow before them. */
function RankChange(props: MemberChange['rank']) {
  const places = () => (props.from === null || props.to === null ? 0 : props.from - props.to)
  const text = (rank: number | null) => (rank === null ? t('unranked') : formatNumber(String(rank)))
  const distance = () => formatNumber(String(Math.abs(places())))
  return (
    <Show
      when={props.from !== props.to}
      fallback={
        <>
          {text(props.to)} <span class="soft">{t('same')}</span>
        </>
      }
    >
      {t('fromTo', text(props.from), text(props.to))}
      <Show when={places() !== 0}>
        <br />
        <span class="moved">
          <Show when={places() > 0} fallback={<ArrowDown class="icon" aria-hidden="true" />}>
            <ArrowUp class="icon" aria-hidden="true" />
          </Show>
          <b>{t(places() > 0 ? 'up' : 'down', distance())}</b>
        </span>
      </Show>
    </Show>
  )
}

function Reasons(props: { nodes: readonly NodeChange[] }) {
  const rest = () => props.nodes.slice(mostShown)
  return (
    <>
      <ul class="reasons">
        <For each={props.nodes.slice(0, mostShown)}>{(node) => <Reason node={node} />}</For>
      </ul>
      <Show when={rest().length > 0}>
        <details>
          <summary class="inline-button">{t('more', props.nodes.length)}</summary>
          <ul class="reasons">
            <For each={rest()}>{(node) => <Reason node={node} />}</For>
          </ul>
        </details>
      </Show>
    </>
  )
}

function Reason(props: { node: NodeChange }) {
  const only = () =>
    props.node.from === null ? t('isNew') : props.node.to === null ? t('gone') : null
  return (
    <li>
      <b class="number">{formatChange(props.node.difference)}</b>
      <span>
        <Show when={props.node.code !== ''} fallback={t('wholeSheet')}>
          {props.node.code} <span class="soft">{props.node.title}</span>
        </Show>
        <Show when={only()}>{(word) => <span class="soft"> ({word()})</span>}</Show>
      </span>
    </li>
  )
}
