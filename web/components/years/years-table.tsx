import { For } from 'solid-js'
import { cmp, format, parse, sub, zero } from '../../../scoring/decimal.ts'
import type { MemberYear } from '../../../server/years/schema.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/years.ts'
import { Panel } from '../panel.tsx'

/** Every year of a member; the difference is stated only where the sheet is the same. */
export function YearsTable(props: { years: readonly MemberYear[] }) {
  const changeAt = (index: number) => {
    const [year, before] = [props.years[index]!, props.years[index - 1]]
    if (year.source === 'open') return t('goesOn')
    if (!before || year.sheet === 'first') return t('first')
    return year.sheet === 'same' ? difference(before.total, year.total) : t(year.sheet)
  }
  return (
    <Panel title={t('table')}>
      <div class="table-frame">
        <table class="data-table stacks">
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('rank')}</th>
              <th scope="col" class="number">
                {t('total')}
              </th>
              <th scope="col">{t('grade')}</th>
              <th scope="col">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.years}>
              {(year, index) => (
                <tr>
                  <th scope="row">
                    {year.year}
                    <br />
                    <span class="soft small nowrap">{t(`source.${year.source}`)}</span>
                  </th>
                  <td data-label={t('rank')}>{rankOf(year)}</td>
                  <td class="number" data-label={t('total')}>
                    {formatPoints(year.total, 2)}
                  </td>
                  <td data-label={t('grade')}>{(year.source !== 'open' && year.grade) || '–'}</td>
                  <td data-label={t('change')}>{changeAt(index())}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

/** While the year goes on there is no rank to speak of. */
function rankOf({ source, rank, of }: MemberYear): string {
  if (source === 'open') return '–'
  return rank === null ? t('unranked') : t('rankOf', rank, of)
}

/** "+3,5", "−2", "0". */
function difference(before: string, after: string): string {
  const exact = sub(parse(after), parse(before))
  const shown = formatPoints(format(exact), 2)
  return cmp(exact, zero) > 0 ? `+${shown}` : shown
}
