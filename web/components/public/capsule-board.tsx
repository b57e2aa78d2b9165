import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import { checkCapsule } from '../../../scoring/capsule/check.ts'
import { getCapsuleText } from '../../data/publishing.ts'
import { t } from '../../i18n/public.ts'
import { Notice } from '../notice.tsx'
import { CheckedCapsule } from './checked-capsule.tsx'
import { browserSha256 } from './sha256.ts'

/** One published version, recomputed here: whether it is the same, the table, who was rewarded. */
export function CapsuleBoard(props: { seasonId: string; version: number }) {
  const check = createAsync(async () => {
    const text = await getCapsuleText(props.seasonId, props.version)
    return (await checkCapsule(text, browserSha256())) ?? null
  })
  return (
    <Suspense fallback={<p role="status">{t('checking')}</p>}>
      <Show when={check() !== undefined}>
        <Show when={check()} fallback={<Notice state="bad">{t('unreadable')}</Notice>}>
          {(found) => <CheckedCapsule check={found()} noDigest={t('noDigest')} />}
        </Show>
      </Show>
    </Suspense>
  )
}
