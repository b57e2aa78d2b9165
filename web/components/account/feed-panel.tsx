import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { getFeed, issueFeed, revokeFeed } from '../../data/reminders.ts'
import { formatInstant } from '../../i18n/days.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/reminders.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { TextField } from '../text-field.tsx'

/** The secret address of one's calendar: made, copied once, renewed, taken back. */
export function FeedPanel() {
  const feed = createAsync(() => getFeed())
  const [url, setUrl] = createSignal('')
  const [copied, setCopied] = createSignal(false)
  const [problem, setProblem] = createSignal('')
  const attempt = async (work: () => Promise<string>) => {
    setProblem('')
    setCopied(false)
    try {
      setUrl(await work())
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url())
      setCopied(true)
    } catch {
      // Without the right to the clipboard the address stays selected in its field, to be copied by hand.
      document.querySelector<HTMLInputElement>('#calendar-address input')?.select()
    }
  }
  return (
    <Panel title={t('feed')}>
      <div class="body stack close">
        <p class="soft">{t('feedIntro')}</p>
        <Show when={url()}>
          <div class="stack close" id="calendar-address">
            <TextField
              label={t('feedAddress')}
              hint={t('feedOnce')}
              value={url()}
              readonly
              onInput={() => {}}
            />
            <p class="row">
              <button class="button primary" type="button" onClick={() => void copy()}>
                {t('copy')}
              </button>
              <Show when={copied()}>
                <span role="status">{t('copied')}</span>
              </Show>
            </p>
          </div>
        </Show>
        <Show when={!url() && feed()}>
          {(state) => (
            <p>
              {state().createdAt
                ? t('feedSince', formatInstant(state().createdAt!))
                : t('feedNone')}
            </p>
          )}
        </Show>
        <Show when={problem()}>
          <Notice state="bad" alert>
            {problem()}
          </Notice>
        </Show>
        <p class="row">
          <button
            class="button"
            type="button"
            onClick={() => void attempt(async () => (await issueFeed()).url)}
          >
            {t(feed()?.createdAt ? 'feedRenew' : 'feedMake')}
          </button>
          <Show when={feed()?.createdAt}>
            <button
              class="button"
              type="button"
              onClick={() =>
                void attempt(async () => {
                  await revokeFeed()
                  return ''
                })
              }
            >
              {t('feedRevoke')}
            </button>
            <span class="soft small">{t('feedRenewHint')}</span>
          </Show>
        </p>
      </div>
    </Panel>
  )
}
