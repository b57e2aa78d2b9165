import type { NewActivity } from '../../scoring/model/activity.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import {
  type KnownRecord,
  quangBinh,
  type Template,
  templates,
  type Union,
  unions,
} from './data.ts'

/** An activity to be recorded; `key` is how the claims of the plan name it. */
export interface PlannedActivity {
  key: string
  source: string
  fields: Omit<NewActivity, 'evidenceIds'>
  withEvidence: boolean
}

/** What a member of the demo records and claims, and how it is then verified. */
export interface MemberPlan {
  memberId: string
  activities: PlannedActivity[]
  claims: { criterion: string; keys: string[]; figures: FactFields; note: string }[]
  verified: Record<string, { fact: FactFields; reason: string }>
}

const illustrative = 'Số liệu minh họa'
/** One event of several unions: the first records it, the others claim the same record. */
const joint = {
  criterion: 'VIII.4',
  members: ['ha-tinh', 'quang-tri', 'thua-thien-hue', 'quang-nam'],
}

/** The plan of every member for the season of 2023, in the order of `members`. */
export function planSeason(members: readonly { id: string; place: string }[]): MemberPlan[] {
  return members.map(({ id, place }, index) => {
    const union = unions[id]
    return union ? planUnion(id, place, index, union) : planReported(id)
  })
}

/** The first weeks of a season that is still being recorded: three activities a member. */
export function planOpening(
  memberId: string,
  place: string,
  index: number,
  year: number,
): PlannedActivity[] {
  return ['I.2', 'III.1', 'VI.1'].map((criterion) => {
    const choice = templates[criterion]!
    const template = choice[index % choice.length]!
    return planned(
      `${memberId}/${criterion}`,
      { ...template, month: 1 + (index % 4) },
      place,
      index,
      year,
    )
  })
}

function planReported(memberId: string): MemberPlan {
  const activities = Object.entries(quangBinh.activities).map(([key, record]) => ({
    key,
    source: `${quangBinh.source}, mục ${record.section}`,
    fields: fieldsOf(record, record.startsOn),
    withEvidence: true,
  }))
  const claims = Object.entries(quangBinh.claims).map(([criterion, claim]) => ({
    criterion,
    keys: claim.activities,
    figures: claim.figures,
    note: claim.note,
  }))
  return { memberId, activities, claims, verified: quangBinh.verified }
}

function planUnion(memberId: string, place: string, index: number, union: Union): MemberPlan {
  const panel = Object.entries(union.panel).map(
    ([criterion, fact]) =>
      [criterion, { fact, reason: 'Số liệu minh họa: tổ chấm và hội nghị Cụm cho điểm' }] as const,
  )
  return {
    memberId,
    activities: activitiesOf(memberId, place, index, union),
    claims: claimsOf(memberId, union),
    verified: { ...Object.fromEntries(panel), ...union.verified },
  }
}

function activitiesOf(
  memberId: string,
  place: string,
  index: number,
  { known, counted, disbursed }: Union,
): PlannedActivity[] {
  const own = Object.entries(counted).filter(
    ([criterion]) => criterion !== joint.criterion || joint.members[0] === memberId,
  )
  return [
    ...known.map((record, at) => ({
      key: `known/${memberId}/${at}`,
      source: record.source,
      fields: fieldsOf(record, record.startsOn),
      withEvidence: false,
    })),
    ...own.flatMap(([criterion, n]) => repeat(memberId, criterion, n, place, index)),
    ...disbursed.map((amount, at) => spent(memberId, at, amount, place, index)),
  ]
}

function claimsOf(memberId: string, { counted, disbursed, figures }: Union): MemberPlan['claims'] {
  const money = disbursed.map((_, at) => `${memberId}/II.2/${at}`)
  const keysOf = (criterion: string, n: number) =>
    Array.from({ length: n }, (_, at) => keyOf(memberId, criterion, at))
  return [
    ...Object.entries(counted).map(([criterion, n]) => ({
      ...{ criterion, keys: keysOf(criterion, n), note: '' },
      // Nothing to count is stated as nought: left out, the criterion would be missing.
      figures: n === 0 ? { quantity: '0' } : {},
    })),
    { criterion: 'II.2', keys: money, figures: {}, note: '' },
    ...Object.entries(figures).map(([criterion, stated]) => ({
      ...{ criterion, figures: stated, note: '' },
      keys: 'previous' in stated || criterion === 'VIII.3' ? money : [],
    })),
  ]
}

function keyOf(memberId: string, criterion: string, at: number): string {
  const owner = criterion === joint.criterion ? joint.members[0] : memberId
  return `${owner}/${criterion}/${at}`
}

/** `n` activities of one criterion: its sentences in turn, each member beginning with another. */
function repeat(
  memberId: string,
  criterion: string,
  n: number,
  place: string,
  index: number,
): PlannedActivity[] {
  const choice = templates[criterion]!
  return Array.from({ length: n }, (_, at) =>
    planned(
      keyOf(memberId, criterion, at),
      choice[(index + at) % choice.length]!,
      place,
      index + at,
    ),
  )
}

function spent(
  memberId: string,
  at: number,
  amount: string,
  place: string,
  index: number,
): PlannedActivity {
  const choice = templates['II.2']!
  const template: Template = { ...choice[at % choice.length]!, money: { kind: 'spent', amount } }
  return planned(`${memberId}/II.2/${at}`, template, place, index + at)
}

function planned(
  key: string,
  template: Template,
  place: string,
  index: number,
  year = 2023,
): PlannedActivity {
  const day = 1 + ((index * 7 + template.month * 3) % 27)
  const startsOn = [year, template.month, template.month === 11 ? Math.min(day, 14) : day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const title = template.title.replace('{tinh}', place)
  const fields = fieldsOf({ ...template, title, place: template.place || place }, startsOn)
  const shared = key.startsWith(`${joint.members[0]}/${joint.criterion}`)
  return {
    key,
    source: illustrative,
    fields: shared
      ? {
          ...fields,
          joint: joint.members
            .slice(1)
            .map((memberId) => ({ memberId, role: 'co-organise', share: null })),
        }
      : fields,
    // Here and there a file is missing, as in any real year.
    withEvidence: (index * 7 + template.month) % 11 !== 0,
  }
}

function fieldsOf(
  record: Omit<KnownRecord, 'startsOn'>,
  startsOn: string,
): Omit<NewActivity, 'evidenceIds'> {
  return {
    title: record.title,
    field: record.field,
    role: record.role,
    startsOn,
    endsOn: null,
    place: record.place,
    partners: record.partners,
    countries: record.countries,
    people: record.people,
    money: record.money ? { ...record.money, currency: 'VND', vnd: null } : null,
    documents: record.documents,
    result: record.result,
    joint: [],
  }
}
