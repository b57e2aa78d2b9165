import type { Selectable } from 'kysely'
import { fold } from '../../scoring/fold.ts'
import type { JointMember, Money, NewActivity } from '../../scoring/model/activity.ts'
import { fromJson } from '../rows.ts'
import type { Tables } from '../tables.ts'
import type { EvidenceRow } from './evidence.ts'

/** An activity as recorded, with its joint members and files, and who wrote it (id and name). */
export interface StoredActivity extends NewActivity {
  id: string
  seasonId: string
  memberId: string
  source: string
  version: number
  createdBy: string
  createdByName: string
  createdAt: string
  updatedBy: string
  updatedByName: string
  updatedAt: string
  /** Those of `evidenceIds` that are not withdrawn, in that order. */
  evidence: EvidenceRow[]
}

type Row = Selectable<Tables['activity']>
type NamedRow = Row & { createdByName: string | null; updatedByName: string | null }

/** An activity without its parts, which are in tables of their own. */
export function activityOf(row: NamedRow): StoredActivity {
  const { moneyKind, moneyAmount, moneyCurrency, moneyVnd, folded, withdrawnAt, ...rest } = row
  return {
    ...rest,
    field: rest.field as NewActivity['field'],
    role: rest.role as NewActivity['role'],
    partners: fromJson(rest.partners),
    countries: fromJson(rest.countries),
    documents: fromJson(rest.documents),
    money: moneyOf(row),
    createdByName: rest.createdByName ?? '',
    updatedByName: rest.updatedByName ?? '',
    joint: [] as JointMember[],
    evidenceIds: [],
    evidence: [],
  }
}

/** The columns that a person fills in. */
export function columnsOf(input: NewActivity) {
  const { joint, evidenceIds, money, ...rest } = input
  return {
    ...rest,
    partners: JSON.stringify(input.partners),
    countries: JSON.stringify(input.countries),
    documents: JSON.stringify(input.documents),
    moneyKind: money?.kind ?? null,
    moneyAmount: money?.amount ?? null,
    moneyCurrency: money?.currency ?? null,
    moneyVnd: money?.vnd ?? null,
    folded: fold([input.title, input.place, ...input.partners].join('\n')),
  }
}

function moneyOf({ moneyKind, moneyAmount, moneyCurrency, moneyVnd }: Row): Money | null {
  if (moneyKind === null || moneyAmount === null || moneyCurrency === null) return null
  return {
    kind: moneyKind as Money['kind'],
    amount: moneyAmount,
    currency: moneyCurrency,
    vnd: moneyVnd,
  }
}
