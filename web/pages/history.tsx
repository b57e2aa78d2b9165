import { createAsync, useSearchParams } from '@solidjs/router'
import HistoryIcon from 'lucide-solid/icons/history'
import { createSignal, For, Show, startTransition } from 'solid-js'
import type { AuditEvent } from '../../server/audit/schema.ts'
import { Empty } from '../components/empty.tsx'
import { DayField } from '../components/history/day-field.tsx'
import { filterEvents } from '../components/history/filter-events.ts'
import { kinds } from '../components/history/kinds.ts'
import { VerifyButton } from '../components/history/verify-button.tsx'
import { PageHead } from '../components/page-head.tsx'
import { SelectField } from '../components/select-field.tsx'
import { MemberChoice } from '../components/standings/member-choice.tsx'
import { TextField } from '../components/text-field.tsx'
import { getAudit, type HistoryFilter } from '../data/audit.ts'
import { formatInstant } from '../i18n/days.ts'
import { t } from '../i18n/history.ts'
import { useSeason } from '../layout-season.tsx'
import '../styles/components/filter-bar.css'
import '../components/history/history.css'
import { createKeptMemo } from '../components/kept-memo.ts'

/** How many events are fetched at once, and at most: what the server gives. */
const portion = 100
const most = 1000

/** A withdrawn activity has no page any more. */
function leadsToActivity({ entity, action }: AuditEvent): boolean {
  return entity === 'activity' && action !== 'activity.withdrawn'
}

export default function HistoryPage() {
  const { season, member, href, can } = useSeason()
  const [search, setSearch] = useSearchParams<{
    member: string
    kind: string
    from: string
    to: string
  }>()
  const [limit, setLimit] = createSignal(portion)
  const filter = () => {
    const { member, kind, from, to } = search
    return { member, kind, from, to }
  }
  const narrow = (change: HistoryFilter) =>
    setSearch({ ...change }, { replace: true, scroll: false })
  const [words, setWords] = createSignal('')
  const events = createAsync(() => getAudit(season().id, limit(), filter()))
  const nameOf = (id: string | null) =>
    id === null ? t('wholeSeason') : (member(id)?.shortName ?? id)
  const shown = createKeptMemo(() =>
    filterEvents(events() ?? [], words(), ({ memberId }) => nameOf(memberId)),
  )
  const mayHaveMore = () => (events()?.length ?? 0) >= limit() && limit() < most
  return (
    <>
      <PageHead title={t('title')} sub={t('lead')} />
      <search class="filter-bar history-filter">
        <TextField
          class="search"
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          value={words()}
          onInput={setWords}
        />
        <MemberChoice
          label={t('member')}
          none={t('allMembers')}
          value={search.member ?? ''}
          onChoose={(id) => narrow({ member: id || undefined })}
        />
        <SelectField
          label={t('kind')}
          none={t('allKinds')}
          value={search.kind ?? ''}
          options={kinds.map((kind) => ({ value: String(kind), label: t(`kind.${kind}`) }))}
          onChange={(kind) => narrow({ kind: kind || undefined })}
        />
        <DayField label={t('from')} value={search.from} onChoose={(from) => narrow({ from })} />
        <DayField label={t('to')} value={search.to} onChoose={(to) => narrow({ to })} />
      </search>
      <Show when={can('audit.verify')}>
        <VerifyButton />
      </Show>
      <Show when={events()}>
        {(all) => (
          <>
            <p class="soft small" role="status">
              {t('shown', shown().length, all().length)}
            </p>
            <section class="panel">
              <Show
                when={shown().length > 0}
                fallback={
                  <Empty
                    icon={HistoryIcon}
                    title={t(all().length === 0 ? 'noneTitle' : 'noMatch')}
                    hint={all().length === 0 ? t('noneNext') : undefined}
                  />
                }
              >
                <ol class="history">
                  <For each={shown()}>
                    {(event) => (
                      <li>
                        <time class="soft small" dateTime={event.at}>
                          {formatInstant(event.at)}
                        </time>
                        <p>
                          {event.summary}
                          <Show when={event.subject}>
                            {(subject) => (
                              <>
                                {' · '}
                                <Show when={leadsToActivity(event)} fallback={subject()}>
                                  <a href={href(`/activities/${event.entityId}`)}>{subject()}</a>
                                </Show>
                              </>
                            )}
                          </Show>
                        </p>
                        <p class="soft small">
                          {event.by} · {nameOf(event.memberId)} · {t('number', event.seq)}
                        </p>
                      </li>
                    )}
                  </For>
                </ol>
              </Show>
              <Show when={mayHaveMore()}>
                <footer>
                  <button
                    type="button"
                    class="button"
                    onClick={() =>
                      startTransition(() => setLimit((now) => Math.min(most, now + portion)))
                    }
                  >
                    {t('more')}
                  </button>
                </footer>
              </Show>
            </section>
          </>
        )}
      </Show>
    </>
  )
}
