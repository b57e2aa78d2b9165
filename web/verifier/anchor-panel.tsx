import { createSignal, Show } from 'solid-js'
import { type Anchor, compareAnchor, parseAnchor } from '../../scoring/capsule/anchor.ts'
import { Notice } from '../components/notice.tsx'
import { Panel } from '../components/panel.tsx'
import { TextField } from '../components/text-field.tsx'
import { t } from '../i18n/verifier.ts'

const states = { same: 'ok', different: 'bad', elsewhere: 'warn' } as const

/** Compares the end of the record that the minutes bear, signed by all, with that in the file. */
export function AnchorPanel(props: { head: Anchor | null }) {
  const [typed, setTyped] = createSignal('')
  const [left, setLeft] = createSignal(false)
  const anchor = () => parseAnchor(typed())
  const found = () => {
    const read = anchor()
    return read && compareAnchor(props.head, read)
  }
  const error = () =>
    left() && typed().trim() !== '' && !anchor() ? t('anchorUnreadable') : undefined
  return (
    <Panel title={t('anchor')}>
      <div class="body stack close">
        <TextField
          label={t('anchorField')}
          hint={t('anchorHint')}
          value={typed()}
          onInput={setTyped}
          onLeave={() => setLeft(true)}
          error={error()}
        />
        <div role="status">
          <Show when={found()}>
            {(state) => <Notice state={states[state()]}>{t(`anchor.${state()}`)}</Notice>}
          </Show>
        </div>
      </div>
    </Panel>
  )
}
