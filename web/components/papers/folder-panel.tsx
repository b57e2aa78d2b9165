import Download from 'lucide-solid/icons/download'
import FolderDown from 'lucide-solid/icons/folder-down'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { errorText } from '../../../server/errors/schema.ts'
import type { Folder } from '../../../server/papers/folder/schema.ts'
import { folderAddress } from '../../data/papers.ts'
import { formatInstant } from '../../i18n/days.ts'
import { locale } from '../../i18n/locale.ts'
import { t } from '../../i18n/papers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { createFolder } from './create-folder.ts'

/** All papers in one action: made beside other work, looked after, and fetched when it is done. */
export function FolderPanel() {
  const { season } = useSeason()
  const { folder, problem, start, cancel } = createFolder(() => season().id)
  const [members, setMembers] = createSignal(true)
  const making = () => folder()?.state === 'making'
  const label = () => t(folder()?.state === 'made' ? 'folderAgain' : 'folderMake')
  return (
    <Panel title={t('folder')}>
      <div class="body stack close">
        <p class="soft">{t('folderAbout')}</p>
        <Show when={problem()}>{(said) => <Notice state="bad">{said()}</Notice>}</Show>
        <div role="status">
          <Show when={folder()}>{(now) => <State folder={now()} />}</Show>
        </div>
        <Show when={!making()}>
          <label class="choice">
            <input
              type="checkbox"
              checked={members()}
              onChange={(event) => setMembers(event.currentTarget.checked)}
            />
            <span>{t('folderMembers')}</span>
          </label>
        </Show>
        <div class="row">
          <Show
            when={making()}
            fallback={
              <button class="button primary" type="button" onClick={() => start(members())}>
                <FolderDown class="icon" aria-hidden="true" />
                {label()}
              </button>
            }
          >
            <button class="button" type="button" onClick={cancel}>
              {t('folderCancel')}
            </button>
          </Show>
        </div>
      </div>
    </Panel>
  )
}

function State(props: { folder: Folder }) {
  return (
    <Switch>
      <Match when={props.folder.state === 'making'}>
        <p>{t('folderMaking', props.folder.done, props.folder.of)}</p>
        <progress
          class="progress-bar"
          value={props.folder.done}
          max={props.folder.of}
          aria-label={t('folder')}
        />
      </Match>
      <Match when={props.folder.state === 'failed'}>
        <Notice state="warn">
          {t('folderFailed')} {props.folder.error && errorText(props.folder.error, locale())}
        </Notice>
      </Match>
      <Match when={props.folder.state === 'made'}>
        <Made folder={props.folder} />
      </Match>
    </Switch>
  )
}

function Made(props: { folder: Folder }) {
  const { season } = useSeason()
  return (
    <div class="stack close">
      <p>{t('folderMade', props.folder.papers, formatInstant(props.folder.madeAt ?? ''))}</p>
      <div class="row">
        <a class="button" href={folderAddress(season().id, 'folder.pdf')} download="">
          <Download class="icon" aria-hidden="true" />
          {t('folderPdf')}
        </a>
        <a class="button" href={folderAddress(season().id, 'folder.zip')} download="">
          <Download class="icon" aria-hidden="true" />
          {t('folderZip')}
        </a>
      </div>
    </div>
  )
}
