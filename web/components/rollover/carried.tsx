import { For, Show } from 'solid-js'
import type { RolloverPlan } from '../../../server/rollover/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/rollover.ts'
import { Panel } from '../panel.tsx'

/** The members that go on, with their status and people. */
export function CarriedMembers(props: { plan: RolloverPlan }) {
  return (
    <Panel title={t('carried')} aside={<span class="soft">{props.plan.members.length}</span>}>
      <p class="body soft">{t('carriedAbout')}</p>
      <div class="table-frame">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col">{t('people')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.plan.members}>
              {(member) => (
                <tr>
                  <th scope="row">
                    {member.shortName}
                    <Show when={member.status === 'unranked'}>
                      <br />
                      <span class="soft small">
                        {t('unranked')}
                        {member.reason && `: ${member.reason}`}
                      </span>
                    </Show>
                  </th>
                  <td>
                    {member.people.map(({ name }) => name).join(', ') || (
                      <span class="soft">{t('noPeople')}</span>
                    )}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <For each={props.plan.left}>
        {({ shortName, reason }) => <p class="body soft">{t('left', shortName, reason ?? '')}</p>}
      </For>
      <Show when={props.plan.observers > 0}>
        <p class="body soft">{t('observers', props.plan.observers)}</p>
      </Show>
    </Panel>
  )
}

/** The phases a year later, as proposals. */
export function ProposedCalendar(props: { plan: RolloverPlan }) {
  return (
    <Panel title={t('calendar')}>
      <p class="body soft">{t('calendarAbout')}</p>
      <div class="table-frame">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('phase')}</th>
              <th scope="col">{t('opensOn')}</th>
              <th scope="col">{t('dueOn')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.plan.phases}>
              {({ phase, opensOn, dueOn }) => (
                <tr>
                  <th scope="row">{app(`phase.${phase}`)}</th>
                  <td>{opensOn ? formatDay(opensOn) : '–'}</td>
                  <td>{dueOn ? formatDay(dueOn) : '–'}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={props.plan.interimOn}>
        {(day) => <p class="body soft">{t('interimOn', formatDay(day()))}</p>}
      </Show>
    </Panel>
  )
}
