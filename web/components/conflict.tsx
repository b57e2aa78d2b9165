import Copy from 'lucide-solid/icons/copy'
import { For } from 'solid-js'
import '../styles/components/conflict.css'
import { t } from '../i18n/activity.ts'

/** Somebody else changed the same thing: both values of each field that differs, and the two ways on. */
export function Conflict(props: {
  title: string
  /** Who changed it, and that nothing typed is lost. */
  who?: string
  rows: readonly { label: string; mine: string; theirs: string }[]
  keepMine: () => void
  takeTheirs: () => void
}) {
  return (
    <div class="notice conflict" data-state="warn" role="alert">
      <Copy class="icon" />
      <div class="stack close">
        <p>
          <b>{props.title}</b> {props.who}
        </p>
        <dl>
          <For each={props.rows}>
            {(row) => (
              <div>
                <dt>{row.label}</dt>
                <dd>
                  <span class="soft">{t('mine')}:</span> {row.mine || t('nothing')}
                </dd>
                <dd>
                  <span class="soft">{t('theirs')}:</span> {row.theirs || t('nothing')}
                </dd>
              </div>
            )}
          </For>
        </dl>
        <p class="row">
          <button class="button" type="button" onClick={() => props.keepMine()}>
            {t('keepMine')}
          </button>
          <button class="button" type="button" onClick={() => props.takeTheirs()}>
            {t('takeTheirs')}
          </button>
        </p>
      </div>
    </div>
  )
}
