import { createSignal, Show } from 'solid-js'
import type { Verification } from '../../../server/audit/schema.ts'
import { verifyRecord } from '../../data/audit.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/history.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'

/** Checks the record against the data when asked, and says in words what was found. */
export function VerifyButton() {
  const { season } = useSeason()
  const [found, setFound] = createSignal<Verification>()
  const [problem, setProblem] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const verify = async () => {
    if (busy()) return
    setBusy(true)
    setProblem('')
    try {
      setFound(await verifyRecord(season().id))
    } catch (error) {
      setProblem(problemText(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <p class="row">
        <button class="button" type="button" aria-disabled={busy()} onClick={verify}>
          {t(busy() ? 'verifying' : 'verify')}
        </button>
      </p>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <Show when={found()}>{(report) => <Report report={report()} />}</Show>
    </>
  )
}

const count = (n: number) => formatNumber(String(n))

function Report(props: { report: Verification }) {
  const { at, events, rows, files, faults, brokenAt, gravity, named, anchor } = props.report
  const when = () => (
    <>
      <p class="small">
        {anchor ? t('anchor', formatInstant(anchor.at), count(anchor.seq)) : t('anchorNone')}{' '}
        {t('anchorLimit')}
      </p>
      <p class="small">{t('verifyAt', formatInstant(at))}</p>
    </>
  )
  return (
    <Show
      when={gravity !== 0}
      fallback={
        <Notice state="ok">
          <p>{t('verifyClean', count(events), count(rows), count(files))}</p>
          {when()}
        </Notice>
      }
    >
      <Notice state="bad" alert>
        <Show when={brokenAt !== null}>
          <p>{t('verifyBroken', brokenAt ?? 0)}</p>
        </Show>
        <Show when={faults > 0}>
          <p>{t('verifyFaults', faults)}</p>
          <p class="small">{named.map(({ table, id }) => `${table} ${id}`).join('; ')}</p>
        </Show>
        {when()}
      </Notice>
    </Show>
  )
}
