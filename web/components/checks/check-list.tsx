import '../../styles/components/data-table.css'
import ClipboardCheck from 'lucide-solid/icons/clipboard-check'
import { For, Show } from 'solid-js'
import type { Check } from '../../../server/checks/schema.ts'
import { t } from '../../i18n/checks.ts'
import { formatInstant } from '../../i18n/days.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Empty } from '../empty.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'

/** Assignments, how far each is, and, where it is open, how far its values lie from the member's own. */
export function CheckList(props: { title: string; checks: readonly Check[] }) {
  return (
    <Panel title={props.title}>
      <Show
        when={props.checks.length > 0}
        fallback={<Empty icon={ClipboardCheck} title={t('mineNone')} hint={t('mineNoneNext')} />}
      >
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{t('checker')}</th>
                <th scope="col">{t('member')}</th>
                <th scope="col">{t('progress')}</th>
                <th scope="col" class="number">
                  {t('disagreement')}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.checks}>{(check) => <CheckRow check={check} />}</For>
            </tbody>
          </table>
        </div>
      </Show>
    </Panel>
  )
}

function CheckRow(props: { check: Check }) {
  const { member, href } = useSeason()
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const handedIn = () => member(props.check.member)?.sheetState === 'submitted'
  return (
    <tr>
      <th scope="row">{nameOf(props.check.checker)}</th>
      <td>
        <Show when={props.check.open} fallback={nameOf(props.check.member)}>
          <a
            href={href(`/checks/${props.check.id}`)}
            aria-label={t('open', nameOf(props.check.member))}
          >
            {nameOf(props.check.member)}
          </a>
        </Show>
      </td>
      <td>
        <Show
          when={props.check.sentAt}
          fallback={
            <Status state={handedIn() ? 'none' : 'warn'}>
              {handedIn() ? t('done', props.check.done, props.check.of) : t('notHanded')}
            </Status>
          }
        >
          {(at) => <Status state="ok">{t('sent', formatInstant(at()))}</Status>}
        </Show>
      </td>
      <td class="number">
        <Show
          when={props.check.disagreement}
          fallback={<span class="soft">{props.check.sentAt ? t('notOpen') : '–'}</span>}
        >
          {(points) => t('points', formatPoints(points()))}
        </Show>
      </td>
    </tr>
  )
}
