import { createAsync, useNavigate } from '@solidjs/router'
import Copy from 'lucide-solid/icons/copy'
import FilePlus from 'lucide-solid/icons/file-plus'
import Lock from 'lucide-solid/icons/lock'
import Trash2 from 'lucide-solid/icons/trash-2'
import { createSignal, For, Show } from 'solid-js'
import type { DraftRow } from '../../../server/drafts/schema.ts'
import { deleteDraft, getDrafts } from '../../data/drafts.ts'
import { t } from '../../i18n/criteria-editor.ts'
import { formatInstant } from '../../i18n/days.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { useSession } from '../../layout-signed.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { createNewDraft } from './create-new-draft.ts'
import { FaultsDialog } from './faults-dialog.tsx'

/** The sheets that the cluster works on for a year to come, and the three ways to begin one. */
export function DraftsPanel() {
  const { season, can, href } = useSeason()
  const { seasons } = useSession()
  const navigate = useNavigate()
  const drafts = createAsync(() => getDrafts(season().id))
  const [deleting, setDeleting] = createSignal<DraftRow | null>(null)
  const fresh = createNewDraft(season, (id) => navigate(href(`/criteria/drafts/${id}`)))
  const titleOf = (id: string) => seasons().find((each) => each.id === id)?.title ?? id
  let file!: HTMLInputElement
  return (
    <Panel title={t('drafts')} id="ban-nhap">
      <div class="body stack close">
        <Notice icon={Lock}>{t('inUse')}</Notice>
        <Show when={fresh.problem()}>
          {(problem) => (
            <Notice state="bad" alert>
              {problemText(problem())}
            </Notice>
          )}
        </Show>
        <Show when={can('draft.write')}>
          <div class="row">
            <button
              class="button primary"
              type="button"
              disabled={fresh.busy()}
              onClick={fresh.clone}
            >
              <Copy class="icon" />
              {t('clone')}
            </button>
            <Show when={can('change.propose')}>
              <button
                class="button"
                type="button"
                disabled={fresh.busy()}
                onClick={fresh.cloneSame}
              >
                <Copy class="icon" />
                {t('cloneSame')}
              </button>
            </Show>
            <button
              class="button"
              type="button"
              disabled={fresh.busy()}
              onClick={() => file.click()}
            >
              {t('fromFile')}
            </button>
            <button class="button" type="button" disabled={fresh.busy()} onClick={fresh.empty}>
              <FilePlus class="icon" />
              {t('emptySheet')}
            </button>
            <input
              ref={file}
              hidden
              type="file"
              accept=".json,application/json,.xlsx"
              aria-label={t('fromFile')}
              onChange={(event) => {
                void fresh.fromFile(event.currentTarget.files?.[0])
                event.currentTarget.value = ''
              }}
            />
          </div>
        </Show>
        <Show when={drafts()?.length} fallback={<p class="soft">{t('noDrafts')}</p>}>
          <ul class="draft-list">
            <For each={drafts()}>
              {(draft) => (
                <li>
                  <div>
                    <a href={href(`/criteria/drafts/${draft.id}`)}>
                      {draft.title || t('untitled')}
                    </a>
                    <p class="small soft">
                      {draft.basedOn
                        ? t('origin', titleOf(draft.basedOn.seasonId), draft.basedOn.number)
                        : t('originNone')}{' '}
                      {t('changedBy', formatInstant(draft.updatedAt), draft.updatedBy)}
                    </p>
                  </div>
                  <Show when={can('draft.write')}>
                    <button
                      class="button plain square danger"
                      type="button"
                      aria-label={t('deleteNamed', draft.title)}
                      title={t('deleteDraft')}
                      onClick={() => setDeleting(draft)}
                    >
                      <Trash2 class="icon" />
                    </button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <ConfirmDialog
        open={deleting() !== null}
        title={t('deleteTitle', deleting()?.title ?? '')}
        label={t('deleteDraft')}
        act={() => deleteDraft(season().id, deleting()!.id, deleting()!.version)}
        onClose={() => setDeleting(null)}
      >
        {t('deleteWhat')}
      </ConfirmDialog>
      <FaultsDialog faults={fresh.faults()} kept={t('newKept')} onClose={fresh.forget} />
    </Panel>
  )
}
