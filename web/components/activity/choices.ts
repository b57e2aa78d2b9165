import { activityFields, activityRoles, moneyKinds } from '../../../scoring/model/activity.ts'
import { t } from '../../i18n/activity.ts'

export const fieldChoices = () =>
  activityFields.map((value) => ({ value, label: t(`field.${value}`) }))
export const roleChoices = () =>
  activityRoles.map((value) => ({ value, label: t(`role.${value}`) }))
export const moneyKindChoices = () =>
  moneyKinds.map((value) => ({ value, label: t(`money.${value}`) }))

/** đồng first; then what partners of the unions pay in. */
const currencies = ['USD', 'EUR', 'JPY', 'KRW', 'CNY', 'GBP', 'AUD', 'CHF', 'LAK', 'THB']

/** @param present A currency already in the record, kept even when it is a rare one. */
export function moneyUnitChoices(present: string) {
  const rare = ['VND', 'VND-million', ...currencies].includes(present) ? [] : [present]
  return [
    { value: 'VND', label: t('dong') },
    { value: 'VND-million', label: t('million') },
    ...[...currencies, ...rare].map((value) => ({ value, label: value })),
  ]
}
