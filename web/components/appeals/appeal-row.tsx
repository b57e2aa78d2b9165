import '../../styles/components/quote.css'
import { createSignal, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { Appeal } from '../../../server/appeals/schema.ts'
import { t } from '../../i18n/appeals.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { EvidenceList } from '../activity/evidence-list.tsx'
import { Status } from '../status.tsx'
import { DecideForm } from './decide-form.tsx'
import { effectInWords } from './effect-words.ts'

const marks = { open: 'none', upheld: 'ok', partly: 'ok', rejected: 'bad' } as const

/** One appeal: what is asked, who decides, what was answered and what that changed. */
export function AppealRow(props: {
  appeal: Appeal
  leaf: Leaf | undefined
  onDecided: () => void
}) {
  const { season, member, href } = useSeason()
  const [deciding, setDeciding] = createSignal(false)
  const nameOf = (id: string) => member(id)?.shortName ?? id
  const outcome = () => props.appeal.outcome ?? 'open'
  return (
    <li class="stack close">
      <div class="row">
        <h3>
          <a href={href(`/standings/${props.appeal.member}`)}>
            {t('about', nameOf(props.appeal.member), props.appeal.criterion)}
          </a>{' '}
          {props.leaf?.title}
        </h3>
        <Status state={marks[outcome()]}>{t(`outcome.${outcome()}`)}</Status>
        <Show when={props.appeal.late}>
          <Status state="warn">{t('late')}</Status>
        </Show>
      </div>
      <p>{props.appeal.statement}</p>
      <Show when={props.appeal.evidence.length > 0}>
        <EvidenceList seasonId={season().id} evidence={props.appeal.evidence} />
      </Show>
      <p class="soft small">
        {t('madeAt', props.appeal.by, formatInstant(props.appeal.at))}.{' '}
        {props.appeal.judge ? t('judge', nameOf(props.appeal.judge)) : t('judgeNone')}
      </p>
      <Answer appeal={props.appeal} />
      <Show when={props.appeal.mayDecide && props.leaf}>
        {(leaf) => (
          <Show
            when={deciding()}
            fallback={
              <p>
                <button type="button" class="button primary" onClick={() => setDeciding(true)}>
                  {t('decide')}
                </button>
              </p>
            }
          >
            <DecideForm
              seasonId={season().id}
              appeal={props.appeal}
              leaf={leaf()}
              onClose={() => setDeciding(false)}
              onDone={() => props.onDecided()}
            />
          </Show>
        )}
      </Show>
    </li>
  )
}

function Answer(props: { appeal: Appeal }) {
  return (
    <Show when={props.appeal.answer}>
      <div class="quote">
        <p>{props.appeal.answer}</p>
        <Show when={props.appeal.effect}>{(effect) => <p>{effectInWords(effect())}</p>}</Show>
        <p class="soft small">
          {t(
            'decidedAt',
            props.appeal.decidedBy ?? '',
            formatInstant(props.appeal.decidedAt ?? ''),
          )}
        </p>
      </div>
    </Show>
  )
}
