import type {
  ActivityField,
  ActivityRole,
  MoneyKind,
  NewActivity,
} from '../../../scoring/model/activity.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { typedDay } from '../../i18n/days.ts'
import { formatNumber } from '../../i18n/numbers.ts'

/** đồng, million đồng, or a currency. */
export type MoneyUnit = 'VND' | 'VND-million' | (string & {})

/** One activity as it is typed: texts as they stand in the fields, so that a draft keeps every stroke. */
export interface ActivityForm {
  /** Of the record that is edited; 0 for a new one. */
  version: number
  title: string
  field: ActivityField | ''
  role: ActivityRole | ''
  startsOn: string
  endsOn: string
  place: string
  partners: string
  countries: string
  people: string
  moneyKind: MoneyKind | ''
  moneyAmount: string
  moneyUnit: MoneyUnit
  moneyVnd: string
  documents: string
  result: string
  joint: NewActivity['joint']
  evidence: Evidence[]
}

export function emptyForm(): ActivityForm {
  return {
    version: 0,
    title: '',
    field: '',
    role: '',
    startsOn: '',
    endsOn: '',
    place: '',
    partners: '',
    countries: '',
    people: '',
    moneyKind: '',
    moneyAmount: '',
    moneyUnit: 'VND',
    moneyVnd: '',
    documents: '',
    result: '',
    joint: [],
    evidence: [],
  }
}

/** A record, written into the fields as a person would have typed it. */
export function formOf(activity: Activity): ActivityForm {
  const { money } = activity
  return {
    version: activity.version,
    title: activity.title,
    field: activity.field,
    role: activity.role,
    startsOn: typedDay(activity.startsOn),
    endsOn: activity.endsOn ? typedDay(activity.endsOn) : '',
    place: activity.place,
    partners: activity.partners.join('; '),
    countries: activity.countries.join('; '),
    people: activity.people === null ? '' : formatNumber(String(activity.people)),
    moneyKind: money?.kind ?? '',
    moneyAmount: money ? formatNumber(money.amount) : '',
    moneyUnit: money?.currency ?? 'VND',
    moneyVnd: money?.vnd ? formatNumber(money.vnd) : '',
    documents: activity.documents.join('; '),
    result: activity.result,
    joint: activity.joint.map((member) => ({ ...member })),
    evidence: activity.evidence.map((file) => ({ ...file })),
  }
}
