import { useNavigate, useParams } from '@solidjs/router'
import Printer from 'lucide-solid/icons/printer'
import { createSignal, Show } from 'solid-js'
import type { Result, ResultMember } from '../../scoring/model/result.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import {
  createStandings,
  memberIn,
  type Standings,
} from '../components/standings/create-standings.ts'
import { LedgerTotals } from '../components/standings/ledger-totals.tsx'
import { MemberChoice } from '../components/standings/member-choice.tsx'
import { MemberLedger } from '../components/standings/member-ledger.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { StageSwitch } from '../components/standings/stage-switch.tsx'
import { t } from '../i18n/standings.ts'
import { t as years } from '../i18n/years.ts'
import { useSeason } from '../layout-season.tsx'

export default function LedgerPage() {
  const params = useParams<{ memberId: string }>()
  const { member, href } = useSeason()
  const standings = createStandings()
  return (
    <>
      <PageHead
        title={`${t('ledger.title')}: ${member(params.memberId)?.shortName ?? params.memberId}`}
        sub={member(params.memberId)?.name}
        actions={
          <>
            <a class="button" href={href('/standings')}>
              {t('backToTable')}
            </a>
            <a class="button" href={href(`/standings/compare?a=${params.memberId}`)}>
              {t('ledger.compare')}
            </a>
            <a class="button" href={href(`/members/${params.memberId}/years`)}>
              {years('link')}
            </a>
            <a class="button" href={href(`/print/sheet/${params.memberId}`)}>
              <Printer class="icon" aria-hidden="true" />
              {t('ledger.print')}
            </a>
          </>
        }
      />
      <Show when={standings.result() !== undefined}>
        <Show when={standings.result()} fallback={<NotOpen />}>
          {(result) => (
            <Show
              when={memberIn(result(), params.memberId)}
              fallback={<Notice state="warn">{t('ledger.notFound')}</Notice>}
            >
              {(found) => <Whole standings={standings} result={result()} member={found()} />}
            </Show>
          )}
        </Show>
      </Show>
    </>
  )
}

function Whole(props: { standings: Standings; result: Result; member: ResultMember }) {
  const { href } = useSeason()
  const navigate = useNavigate()
  const [onlyChanged, setOnlyChanged] = createSignal(false)
  const self = () => memberIn(props.standings.self(), props.member.id)
  const shows = (code: string) => !onlyChanged() || self()?.nodes[code] !== props.member.nodes[code]
  return (
    <>
      <StageSwitch standings={props.standings} />
      <div class="filter-bar">
        <MemberChoice
          label={t('ledger.chooseMember')}
          value={props.member.id}
          onChoose={(id) => navigate(href(`/standings/${id}`))}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyChanged()}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          <span>{t('ledger.filterDeducted')}</span>
        </label>
      </div>
      <section class="panel" aria-label={t('ledger.title')}>
        <div class="body stack close">
          <h2 class="visually-hidden">{t('ledger.title')}</h2>
          <LedgerTotals member={props.member} of={props.result.members.length} />
          <div class="ledger">
            <MemberLedger
              rules={props.standings.rules()}
              member={props.member}
              self={props.standings.self() ?? null}
              reading={props.standings.reading()}
              shows={shows}
            />
          </div>
        </div>
      </section>
    </>
  )
}
