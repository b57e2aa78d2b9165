import { outsideSeason } from '../../../server/activities/schema.ts'
import { errorText } from '../../../server/errors/schema.ts'
import { t } from '../../i18n/activity.ts'
import { locale } from '../../i18n/locale.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { t as quantity } from '../../i18n/quantity.ts'
import type { ActivityForm } from './form-value.ts'
import { type Fault, isDong, type SeasonDays } from './read-form.ts'

/**
 * What is wrong at a field, in a sentence: what was typed is named, and examples are such as this field
 * takes in this season. Where nothing more is to be said, the sentence of the code.
 */
export function faultText({ path, code }: Fault, form: ActivityForm, season: SeasonDays): string {
  if (code === 'number.unreadable') return unreadable(path, form)
  if (code === 'field.missing') return gapText(path, season) ?? errorText(code, locale())
  if (code === 'day.unreadable') return t('dayUnreadable', season.year)
  if (code === 'day.outside_season') return outsideSeason(season, locale())
  return errorText(code, locale())
}

function gapText(path: string, { year }: SeasonDays): string | undefined {
  if (path === 'field') return t('fieldMissing')
  if (path === 'role') return t('roleMissing')
  if (path === 'money.kind') return t('moneyKindMissing')
  return path === 'startsOn' ? t('dayMissing', year) : undefined
}

function unreadable(path: string, { people, moneyAmount, moneyUnit, moneyVnd }: ActivityForm) {
  if (path === 'people') return quantity('unreadable', people.trim(), '20')
  if (path === 'money.vnd')
    return quantity('unreadable', moneyVnd.trim(), formatNumber('250000000'))
  return quantity(
    isDong(moneyUnit) ? 'unreadableSum' : 'unreadable',
    moneyAmount.trim(),
    formatNumber('3400'),
  )
}
