import { Show } from 'solid-js'
import type { RosterAnswer, RosterReading } from '../../../server/roster/schema.ts'
import { downloadRoster, importRoster, readRoster } from '../../data/roster.ts'
import { t } from '../../i18n/roster.ts'
import { createExcelWork } from '../excel/create-excel-work.ts'
import { ExcelSource } from '../excel/excel-source.tsx'
import { Notice } from '../notice.tsx'
import { InvitationList } from './invitation-list.tsx'
import { RosterFound } from './roster-found.tsx'

/** The form out and in, what it would do, and then the invitations of the new accounts. */
export function RosterBoard(props: { seasonId: string; year: number }) {
  const { seasonId, year } = props
  const work = createExcelWork<RosterReading, RosterAnswer>({
    name: `don-vi-tai-khoan-${year}.xlsx`,
    download: () => downloadRoster(seasonId),
    read: (form) => readRoster(seasonId, form),
    save: (reading, key) => importRoster(seasonId, reading, key),
  })
  return (
    <div class="stack">
      <Show when={work.saved()} keyed>
        {(saved) => (
          <>
            <Notice state="ok" alert>
              {t('done', saved.members, saved.accounts, saved.roles)}
            </Notice>
            <Show when={saved.invited.length > 0}>
              <InvitationList seasonId={seasonId} personIds={saved.invited} />
            </Show>
          </>
        )}
      </Show>
      <ExcelSource work={work} steps={steps()} />
      <Show when={work.reading()}>
        {(reading) => (
          <RosterFound reading={reading()}>
            <button
              class="button primary"
              type="button"
              disabled={work.busy() !== null}
              onClick={() => work.save()}
            >
              {t('add', reading().changes.length)}
            </button>
          </RosterFound>
        )}
      </Show>
    </div>
  )
}

const steps = () => ({
  ...{ title: t('steps'), take: t('stepTake'), download: t('download') },
  ...{ downloading: t('downloading'), fill: t('stepFill'), handIn: t('stepHandIn') },
  ...{ handInHint: t('handInHint'), reading: t('reading') },
})
