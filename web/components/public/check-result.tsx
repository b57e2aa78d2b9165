import { For, type JSX, Show } from 'solid-js'
import type { CapsuleCheck } from '../../../scoring/capsule/check.ts'
import { t } from '../../i18n/public.ts'
import { Notice } from '../notice.tsx'

/** Whether the published table came out again, said first and plainly, with every digest that does not fit. */
export function CheckResult(props: { check: CapsuleCheck; noDigest: JSX.Element }) {
  const different = () => props.check.differences.length
  const unfit = () => props.check.unfit ?? []
  return (
    <>
      <Show
        when={different() === 0 && unfit().length === 0}
        fallback={
          <Notice state="bad" alert>
            <Show when={unfit().length > 0}>
              <p>{t('unfit')}</p>
              <For each={unfit()}>{(name) => <p>{t(`unfit.${name}`)}</p>}</For>
            </Show>
            <p>{different() > 0 ? t('different', different()) : t('figuresSame')}</p>
            <Show when={props.check.otherEngine && different() > 0}>
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
        <Notice state="warn">{props.noDigest}</Notice>
      </Show>
    </>
  )
}
