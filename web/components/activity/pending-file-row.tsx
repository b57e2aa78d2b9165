import { Match, onMount, Show, Switch } from 'solid-js'
import { t } from '../../i18n/activity.ts'
import { bringInSight } from '../in-sight.ts'
import { Status } from '../status.tsx'
import type { createUploads, PendingFile } from './create-uploads.ts'
import { FileIcon } from './file-icon.tsx'

/** A file on its way: how far it is, why it waits, or why it was refused. */
export function PendingFileRow(props: {
  one: PendingFile
  uploads: ReturnType<typeof createUploads>
}) {
  const remove = () => props.uploads.remove(props.one.id)
  return (
    <li>
      <FileIcon mime={props.one.file.type} />
      <span>
        {props.one.file.name}
        <br />
        <Switch>
          <Match when={props.one.state === 'sending'}>
            <progress
              class="progress-bar"
              value={Math.round(props.one.share * 100)}
              max="100"
              aria-label={t('uploading', props.one.file.name)}
            />
          </Match>
          <Match when={props.one.state === 'waiting'}>
            <Status state="warn">{t('waiting')}</Status>
          </Match>
          <Match when={props.one.state === 'refused'}>
            <Refusal reason={props.one.reason} />
          </Match>
        </Switch>
      </span>
      <span class="row">
        <Show when={props.one.state === 'waiting'}>
          <button
            class="inline-button"
            type="button"
            onClick={() => props.uploads.retry(props.one)}
          >
            {t('retry')}
          </button>
        </Show>
        <button
          class="inline-button"
          type="button"
          aria-label={t('remove', props.one.file.name)}
          onClick={() => (props.one.state === 'sending' ? props.one.stop() : remove())}
        >
          {t(props.one.state === 'sending' ? 'stop' : 'takeOff')}
        </button>
      </span>
    </li>
  )
}

/** Comes while something else is being filled in, so it is brought to where it can be read. */
function Refusal(props: { reason: string }) {
  let said!: HTMLSpanElement
  onMount(() => bringInSight(said.closest('li') ?? said))
  return (
    <span class="bad" role="alert" ref={said}>
      {props.reason}
    </span>
  )
}
