import X from 'lucide-solid/icons/x'
import { Show } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Reading } from '../../data/standings.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { memberIn } from './create-standings.ts'
import { LedgerTotals } from './ledger-totals.tsx'
import { MemberLedger } from './member-ledger.tsx'
import './ledger-drawer.css'

/** The ledger behind one line of the standings, beside them. */
export function LedgerDrawer(props: {
  rules: SeasonFile
  result: Result
  self: Result | null
  reading: Pick<Reading, 'stage' | 'fallback'>
  /** Null while closed. */
  memberId: string | null
  onClose: () => void
}) {
  const { member, href } = useSeason()
  const found = () => memberIn(props.result, props.memberId ?? '')
  const name = () => member(props.memberId ?? '')?.shortName ?? ''
  return (
    <Dialog
      class="drawer"
      open={props.memberId !== null}
      onClose={props.onClose}
      label={t('ledger.drawerLabel', name())}
    >
      <Show when={found()}>
        {(shown) => (
          <>
            <div class="head">
              <div>
                <h2>{name()}</h2>
                <LedgerTotals member={shown()} of={props.result.members.length} />
              </div>
              <button
                type="button"
                class="button plain square"
                aria-label={t('ledger.close')}
                onClick={() => props.onClose()}
              >
                <X class="icon" aria-hidden="true" />
              </button>
            </div>
            <div class="body ledger" tabindex="0">
              <MemberLedger
                rules={props.rules}
                member={shown()}
                self={props.self}
                reading={props.reading}
              />
            </div>
            <div class="foot">
              <a class="button" href={href(`/standings/${shown().id}`)}>
                {t('ledger.full')}
              </a>
              <a class="button plain" href={href(`/standings/compare?a=${shown().id}`)}>
                {t('ledger.compare')}
              </a>
            </div>
          </>
        )}
      </Show>
    </Dialog>
  )
}
