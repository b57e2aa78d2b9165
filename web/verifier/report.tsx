import type { CapsuleCheck } from '../../scoring/capsule/check.ts'
import { CheckedCapsule } from '../components/public/checked-capsule.tsx'
import { formatInstant } from '../i18n/days.ts'
import { t } from '../i18n/verifier.ts'
import { AnchorPanel } from './anchor-panel.tsx'

/** Which publication the file holds, what came of recomputing it, and its tie to the signed minutes. */
export function Report(props: { check: CapsuleCheck }) {
  const capsule = () => props.check.capsule
  return (
    <>
      <section aria-labelledby="what" class="stack close">
        <h2 id="what">{capsule().season.title}</h2>
        <p>
          {capsule().season.clusterName}.{' '}
          {t('published', capsule().number, formatInstant(capsule().publishedAt))}
          {capsule().reason && ` ${t('reason', capsule().reason)}`}
        </p>
      </section>
      <CheckedCapsule check={props.check} noDigest={t('noDigest')} />
      <p class="soft small digest-line">{t('seal', capsule().seal)}</p>
      <AnchorPanel head={capsule().audit} />
    </>
  )
}
