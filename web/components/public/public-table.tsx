import { For } from 'solid-js'
import type { PublishedMember } from '../../../scoring/capsule/model.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/public.ts'
import '../../styles/components/data-table.css'
import '../../styles/components/table-frame.css'

const columns = ['total', 'base', 'bonus', 'penalty'] as const

/** The table as it was published. */
export function PublicTable(props: {
  members: readonly PublishedMember[]
  nameOf: (id: string) => string
  gradeOf: (id: string | null) => string
}) {
  const graded = () => props.members.some(({ grade }) => grade !== null)
  return (
    <section class="table-frame" tabindex="0" aria-label={t('title')}>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t('rank')}
            </th>
            <th scope="col">{t('member')}</th>
            <For each={columns}>
              {(column) => (
                <th scope="col" class="number">
                  {t(column)}
                </th>
              )}
            </For>
            {graded() && <th scope="col">{t('grade')}</th>}
          </tr>
        </thead>
        <tbody>
          <For each={props.members}>
            {(member) => (
              <tr>
                <td class="number">{member.rank ?? '–'}</td>
                <th scope="row">{props.nameOf(member.id)}</th>
                <For each={columns}>
                  {(column) => <td class="number">{formatPoints(member[column])}</td>}
                </For>
                {graded() && <td>{props.gradeOf(member.grade)}</td>}
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
