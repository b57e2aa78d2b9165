import { add, format, parse, zero } from '../../../scoring/decimal.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import type { Activity } from '../../activities/schema.ts'
import { points } from '../words.ts'

/** What activities come to. */
interface Figures {
  count: number
  led: number
  people: number
  /** Money that was spent or has a value, in đồng, where its worth in đồng is known. */
  money: string
  /** Money promised or planned, likewise. */
  promised: string
  countries: number
}

function figuresOf(activities: readonly Activity[]): Figures {
  const sum = (kinds: readonly string[]) =>
    format(
      activities.reduce((all, { money }) => {
        if (!money || !kinds.includes(money.kind)) return all
        const dong = money.currency === 'VND' ? money.amount : money.vnd
        return dong === null ? all : add(all, parse(dong))
      }, zero),
    )
  return {
    count: activities.length,
    led: activities.filter(({ role }) => role === 'lead').length,
    people: activities.reduce((all, { people }) => all + (people ?? 0), 0),
    money: sum(['spent', 'value']),
    promised: sum(['committed', 'planned']),
    countries: new Set(activities.flatMap(({ countries }) => countries)).size,
  }
}

/** "37 hoạt động, chủ trì 12; 1.250 lượt người; …": what is nought is left out. */
export function figuresWords(activities: readonly Activity[]): string {
  const { count, led, people, money, promised, countries } = figuresOf(activities)
  const parts = [
    `${twoDigits(count)} hoạt động${led > 0 ? `, chủ trì ${twoDigits(led)}` : ''}`,
    people > 0 && `${points(String(people))} lượt người tham gia`,
    countries > 0 && `đối tác của ${twoDigits(countries)} nước, vùng lãnh thổ`,
    money !== '0' && `giá trị thực hiện ${points(money)} đồng`,
    promised !== '0' && `cam kết và dự kiến ${points(promised)} đồng`,
  ]
  return parts.filter((part) => part !== false).join('; ')
}
