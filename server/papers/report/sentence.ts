import { shortDay } from '../../../scoring/paper/official.ts'
import { periodInWords, periodOf } from '../../../scoring/paper/period.ts'
import type { Activity } from '../../activities/schema.ts'
import { points } from '../words.ts'

const roles = {
  lead: 'chủ trì',
  'co-organise': 'phối hợp tổ chức',
  'take-part': 'tham gia',
  advise: 'tham mưu',
  support: 'hỗ trợ',
  mobilise: 'vận động',
} as const
const moneyKinds = {
  spent: 'kinh phí',
  committed: 'cam kết',
  planned: 'dự kiến',
  value: 'trị giá',
} as const

/** An activity as a report tells it: what, when, where, with whom, how much, and what came of it. */
export function activityWords(activity: Activity): string {
  const { title, role, partners, countries, people, result } = activity
  const more = [
    roles[role],
    dayWords(activity),
    activity.place && `tại ${activity.place}`,
    partners.length > 0 && `với ${partners.join(', ')}`,
    countries.length > 0 && countries.join(', '),
    people !== null && `${points(String(people))} người`,
    moneyWords(activity),
  ].filter((part) => typeof part === 'string' && part !== '')
  const end = result === '' ? '.' : `. ${result.replace(/\.?$/, '.')}`
  return `${title.replace(/\.$/, '')} (${more.join('; ')})${end}`
}

/** "ngày 12/3/2026", "từ ngày … đến ngày …", "tháng 3/2026" where no day is known, "quý I/2026"; nothing of a mere year. */
function dayWords({ startsOn, endsOn }: Activity): string {
  const period = periodOf({ startsOn, endsOn })
  if (period) return period.name === 'Y' ? '' : periodInWords(period, 'vi')
  const [, month, day] = startsOn.split('-')
  if (month === undefined) return ''
  if (day === undefined) return `tháng ${shortDay(startsOn)}`
  return endsOn && endsOn !== startsOn
    ? `từ ngày ${shortDay(startsOn)} đến ngày ${shortDay(endsOn)}`
    : `ngày ${shortDay(startsOn)}`
}

function moneyWords({ money }: Activity): string {
  if (!money) return ''
  const { kind, amount, currency, vnd } = money
  if (currency === 'VND') return `${moneyKinds[kind]} ${points(amount)} đồng`
  const worth = vnd === null ? '' : `, tương đương ${points(vnd)} đồng`
  return `${moneyKinds[kind]} ${points(amount)} ${currency}${worth}`
}
