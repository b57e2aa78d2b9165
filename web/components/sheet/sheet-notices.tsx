import { createEffect, Match, Show, Switch } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { latePhases } from '../../../server/permissions/schema.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t as organisations } from '../../i18n/organisations.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import type { SheetView } from './create-sheet.ts'
import { KeptClaims } from './kept-claims.tsx'

/** Why the sheet is as it is: returned with a reason, locked since when and who reopens it, only for reading. */
export function SheetNotices(props: { view: SheetView; handedIn: boolean }) {
  const { own } = useSeason()
  const isOwn = () => props.view.member.id === own()?.id
  return (
    <>
      <Show when={isOwn() && !props.view.editable}>
        <KeptClaims view={props.view} />
      </Show>
      <State {...props} />
    </>
  )
}

function State(props: { view: SheetView; handedIn: boolean }) {
  const { season, own, can } = useSeason()
  const member = () => props.view.member
  const isOwn = () => member().id === own()?.id
  return (
    <Switch>
      <Match when={member().sheetState === 'returned'}>
        <Notice state="warn">
          <p>
            <b>{t.locked('returned')}</b>{' '}
            <Show when={member().returnReason}>
              {(reason) => t.locked('returnedReason', reason())}
            </Show>
          </p>
        </Notice>
      </Match>
      <Match when={member().validTo !== null}>
        <Notice>{organisations('endedSheet', member().shortName)}</Notice>
      </Match>
      <Match when={!isOwn()}>
        <Notice>{t.locked('other', member().shortName)}</Notice>
      </Match>
      <Match when={season().phase === 'published'}>
        <Notice>{t.locked('published')}</Notice>
      </Match>
      <Match when={member().sheetState === 'submitted'}>
        <HandedIn
          member={member()}
          late={props.view.reviews.some((review) => review.late)}
          fresh={props.handedIn}
        />
      </Match>
      <Match when={!props.view.editable && !can('claim.write')}>
        <Notice>
          <p>
            <b>{t.locked('phase', app(`phase.${season().phase}`))}</b> {t.locked('phaseWho')}
          </p>
        </Notice>
      </Match>
      <Match when={props.view.editable && latePhases.includes(season().phase)}>
        <Notice state="warn">{t.locked('late')}</Notice>
      </Match>
      <Match when={props.view.editable && season().phase === 'record'}>
        <Notice>{t.locked('notYetSubmit')}</Notice>
      </Match>
    </Switch>
  )
}

/** That the sheet was handed in; just after the act this is where the reader is taken. */
function HandedIn(props: { member: SeasonMember; late: boolean; fresh: boolean }) {
  const { season } = useSeason()
  let element!: HTMLDivElement
  createEffect(() => {
    if (!props.fresh) return
    // After the dialog has given the focus back to where it came from.
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    })
  })
  return (
    <div ref={element} tabindex="-1">
      <Notice state={props.fresh ? 'ok' : 'info'}>
        <p>
          <b>{t.locked('submitted', formatInstant(props.member.submittedAt ?? ''), props.late)}</b>{' '}
          {reopening(season(), props.member)}
        </p>
      </Notice>
    </div>
  )
}

/** Nobody decides on the own organisation: the lead's sheet is returned by the deputy, and the reverse. */
function reopening(season: SeasonDetail, member: SeasonMember): string {
  const nameOf = (id: string | null) => season.members.find((one) => one.id === id)?.shortName
  const [lead, deputy] = [nameOf(season.leadId), nameOf(season.deputyId)]
  if (member.id === season.leadId && deputy) return t.locked('reopenByDeputy', deputy)
  if (member.id === season.deputyId && lead) return t.locked('reopenByLead', lead)
  return t.locked('reopenBy')
}
