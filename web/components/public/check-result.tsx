import { Show } from 'solid-js'
import type { CapsuleCheck } from '../../../scoring/capsule/check.ts'
import { t } from '../../i18n/public.ts'
import { Notice } from '../notice.tsx'

/** Whether the published table came out again, said first and plainly. */
export function CheckResult(props: { check: CapsuleCheck }) {
  const different = () => props.check.differences.length
  const unfit = () => (props.check.unfit?.length ?? 0) > 0
  return (
    <>
      <Show
        when={different() === 0 && !unfit()}
        fallback={
          <Notice state="bad" alert>
            <Show when={unfit()}>
              <p>{t('unfit')}</p>
            </Show>
            <Show when={different() > 0}>
              <p>{t('different', different())}</p>
            </Show>
            <Show when={props.check.otherEngine}>
              <p>{t('otherEngine')}</p>
            </Show>
          </Notice>
        }
      >
        <Notice state="ok">
          <p>
            <b>{t('same')}</b>
          </p>
          <p class="soft small">{t('how')}</p>
        </Notice>
      </Show>
      <Show when={props.check.unfit === null}>
        <Notice state="warn">{t('noDigest')}</Notice>
      </Show>
    </>
  )
}
