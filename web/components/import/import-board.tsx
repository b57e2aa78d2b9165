import { Show } from 'solid-js'
import { t } from '../../i18n/import.ts'
import { problemText } from '../../i18n/problem.ts'
import '../../styles/components/import.css'
import type { SeasonDays } from '../activity/read-form.ts'
import { stickyFoot } from '../in-sight.ts'
import { Notice } from '../notice.tsx'
import type { ImportWork } from './create-import.ts'
import { ProposalList } from './proposal-list.tsx'
import { ReportText } from './report-text.tsx'

/** The report beside its proposals, and the one button that records. */
export function ImportBoard(props: { work: ImportWork; season: SeasonDays }) {
  const { work } = props
  const left = () => work.entries().filter(({ state }) => state === 'open').length
  const many = () => work.accepted().length
  const found = () => work.entries().filter(({ state }) => state !== 'recorded').length
  const otherYear = () => {
    const { year } = work.draft.value
    return year === props.season.year ? null : year
  }
  return (
    <div class="stack">
      <Show when={otherYear()}>
        {(year) => <Notice state="warn">{t('otherYear', year(), props.season.year)}</Notice>}
      </Show>
      <Notice>
        {found() > 0
          ? t('guide', found(), work.entries().length - found())
          : t('nothingNew', work.entries().length)}
      </Notice>
      <div class="import-split">
        <ReportText work={work} />
        <ProposalList work={work} season={props.season} />
      </div>
      <Show when={work.failure()}>
        {(failure) => (
          <Notice state="bad" alert>
            {problemText(failure())}
          </Notice>
        )}
      </Show>
      <Show when={work.wrong().length > 0}>
        <Notice state="warn">{t('wrong', work.wrong().length)}</Notice>
      </Show>
      <div class="import-bar" ref={stickyFoot}>
        <span role="status">{t('progress', many(), left())}</span>
        <button class="button plain" type="button" onClick={() => work.draft.discard()}>
          {t('another')}
        </button>
        <button
          class="button"
          type="button"
          disabled={left() === 0}
          onClick={() => work.acceptRest()}
        >
          {t('acceptAll')}
        </button>
        <button
          class="button primary"
          type="button"
          disabled={work.busy() || many() === 0 || work.wrong().length > 0}
          onClick={() => work.record()}
        >
          {many() > 0 ? t('record', many()) : t('recordNone')}
        </button>
      </div>
    </div>
  )
}
