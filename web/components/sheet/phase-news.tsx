import '../../styles/components/phase-news.css'
import { createMemo, createSignal, Show } from 'solid-js'
import { latePhases } from '../../../server/permissions/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'

/** That the season went on while the sheet was open, and what that means for it. */
export function PhaseNews(props: { editable: boolean }) {
  const { season } = useSeason()
  const opened = createMemo<{ id: string; phase: Phase }>((before) => {
    const { id, phase } = season()
    return before?.id === id ? before : { id, phase }
  })
  const [read, setRead] = createSignal<Phase | null>(null)
  const news = () => {
    const { phase } = season()
    return phase === opened().phase || phase === read() ? null : phase
  }
  return (
    <div class="phase-news" role="status">
      <Show when={news()}>
        {(phase) => (
          <Notice
            state="warn"
            action={
              <button class="button" type="button" onClick={() => setRead(phase())}>
                {t.news('read')}
              </button>
            }
          >
            <p>
              <b>{t.news('moved', app(`phase.${phase()}`))}</b>{' '}
              {t.news(meaningOf(phase(), props.editable))}
            </p>
          </Notice>
        )}
      </Show>
    </div>
  )
}

function meaningOf(phase: Phase, editable: boolean): 'submit' | 'late' | 'goOn' | 'closed' {
  if (!editable) return 'closed'
  if (phase === 'self-score') return 'submit'
  return latePhases.includes(phase) ? 'late' : 'goOn'
}
