import { For } from 'solid-js'
import type { Difference } from '../../../scoring/capsule/result.ts'
import { t } from '../../i18n/public.ts'
import '../../styles/components/data-table.css'
import '../../styles/components/table-frame.css'
import { Panel } from '../panel.tsx'

/** Every figure that came out otherwise, the published one beside the recomputed one. */
export function DifferenceTable(props: {
  differences: readonly Difference[]
  nameOf: (id: string) => string
}) {
  return (
    <Panel title={t('differences')}>
      <section
        class="table-frame"
        tabindex="0"
        aria-label={`${t('published')}, ${t('recomputed')}`}
      >
        <table class="data-table difference-table">
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th scope="col">{t('figure')}</th>
              <th scope="col" class="number">
                {t('published')}
              </th>
              <th scope="col" class="number">
                {t('recomputed')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.differences}>
              {(difference) => (
                <tr>
                  <th scope="row">{props.nameOf(difference.of)}</th>
                  <td>
                    {t(`field.${difference.field}`)} {difference.node}
                  </td>
                  <td class="number">{difference.published ?? '–'}</td>
                  <td class="number">{difference.recomputed ?? '–'}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Panel>
  )
}
