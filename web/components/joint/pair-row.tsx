import '../../styles/components/facts.css'
import type { LikelyPair } from '../../../server/joint/schema.ts'
import { t } from '../../i18n/joint.ts'
import { formatSpan } from '../../i18n/spans.ts'
import { useSeason } from '../../layout-season.tsx'

/** Two records side by side, with what is alike in them. */
export function PairRow(props: {
  pair: LikelyPair
  nameOf: (memberId: string) => string
  onMerge: () => void
}) {
  const { href } = useSeason()
  const name = () => props.nameOf(props.pair.other.memberId)
  const placed = (record: LikelyPair['own']) =>
    [formatSpan(record), record.place].filter(Boolean).join(', ')
  return (
    <li class="stack close">
      <dl class="facts">
        <div>
          <dt>{t('own')}</dt>
          <dd>
            <a href={href(`/activities/${props.pair.own.id}`)}>{props.pair.own.title}</a>
            <br />
            <span class="soft small">{placed(props.pair.own)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('other', name())}</dt>
          <dd>
            {props.pair.other.title ?? t('notOpen')}
            <br />
            <span class="soft small">{placed(props.pair.other)}</span>
          </dd>
        </div>
      </dl>
      <p class="soft small">
        {t('alike', props.pair.reasons.map((kind) => t(`reason.${kind}`)).join(', '))}
      </p>
      <p>
        <button type="button" class="button" onClick={() => props.onMerge()}>
          {t('merge', name())}
        </button>
      </p>
    </li>
  )
}
