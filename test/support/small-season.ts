import { insertClusters } from '../../db/queries/clusters.ts'
import { type GrantRow, insertGrants } from '../../db/queries/grants.ts'
import { insertPeople } from '../../db/queries/people.ts'
import type { Store, Trx } from '../../db/store.ts'
import { insertWholeSeason, readSeasonText } from '../../server/admin/create-season.ts'
import type { Role } from '../../server/seasons/schema.ts'
import { hashPassword } from '../../server/session/password.ts'

export const password = 'thu-nghiem-cho-chay'
export const seasonId = 'cum-thu-2026'
export const otherSeasonId = 'cum-khac-2026'
const createdAt = '2026-01-02T03:04:05.000Z'

/** Four unions, a count, a plan and a jury's points: enough for every kind of claim. */
export const smallFile = {
  format: 'thidua/season@1',
  title: 'Cụm thử, năm 2026',
  year: 2026,
  members: ['Hà Tĩnh', 'Quảng Bình', 'Quảng Nam', 'Khánh Hòa'].map((place, index) => ({
    id: ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa'][index],
    name: `Liên hiệp các tổ chức hữu nghị tỉnh ${place}`,
    order: index + 1,
  })),
  sheet: {
    title: 'Bảng điểm thử',
    max: '100',
    nodes: [
      {
        code: 'I',
        title: 'Hoạt động hữu nghị',
        max: '60',
        nodes: [
          {
            code: 'I.1',
            title: 'Đoàn ra, đoàn vào',
            rule: { kind: 'perUnit', points: '2' },
            max: '20',
          },
          {
            code: 'I.2',
            title: 'Vận động viện trợ',
            rule: { kind: 'ratio', of: 'plan', points: '40' },
          },
        ],
      },
      { code: 'II', title: 'Đánh giá chung', rule: { kind: 'given', max: '40' } },
    ],
  },
  awards: [{ id: 'co', title: 'Cờ thi đua', quota: { count: 1 } }],
}

type Part = [seasonId: string, memberId: string | null, role: Role, status?: GrantRow['status']]

const ofMember = (memberId: string): Part[] => [
  [seasonId, memberId, 'editor'],
  [seasonId, memberId, 'approver'],
]

/** Everybody in the tests by login, with their parts. Offices, no persons. */
export const cast: Readonly<Record<string, Part[]>> = {
  'ha-tinh': ofMember('ha-tinh'),
  'quang-binh': ofMember('quang-binh'),
  /** May write for its union, but not submit. */
  'quang-binh-2': [[seasonId, 'quang-binh', 'editor']],
  'khanh-hoa': [...ofMember('khanh-hoa'), [seasonId, 'khanh-hoa', 'lead']],
  'quang-nam': [...ofMember('quang-nam'), [seasonId, 'quang-nam', 'deputy']],
  'quan-sat': [[seasonId, null, 'observer']],
  /** Named, but not confirmed yet. */
  'cho-moi': [[seasonId, 'ha-tinh', 'editor', 'invited']],
  'da-nghi': [[seasonId, 'ha-tinh', 'editor', 'ended']],
  'cum-khac': [
    [otherSeasonId, 'ha-tinh', 'approver'],
    [otherSeasonId, 'ha-tinh', 'lead'],
  ],
  admin: [],
}

/** Person ids are fixed, so that tests can name them. */
export function idOf(login: string): string {
  const number = Object.keys(cast).indexOf(login) + 1
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

let hash: Promise<string> | undefined

/** Two clusters with one season each, open for recording, and everybody of `cast`, all with one password. */
export async function seedSmallSeason(store: Store): Promise<void> {
  hash ??= hashPassword(password)
  const passwordHash = await hash
  await store.tx(async (trx) => {
    await insertClusters(trx, [
      { id: 'cum-thu', name: 'Cụm thử', createdAt },
      { id: 'cum-khac', name: 'Cụm khác', createdAt },
    ])
    for (const clusterId of ['cum-thu', 'cum-khac']) await seedSeason(trx, clusterId)
    await insertPeople(
      trx,
      Object.keys(cast).map((login) => ({
        id: idOf(login),
        login,
        name: `Tài khoản ${login}`,
        passwordHash,
        status: 'active',
        admin: login === 'admin' ? 1 : 0,
        createdAt,
      })),
    )
    await insertGrants(trx, grantsOfAll())
  })
}

async function seedSeason(trx: Trx, clusterId: string): Promise<void> {
  await insertWholeSeason(trx, {
    season: readSeasonText(JSON.stringify(smallFile)),
    clusterId,
    startsOn: '2026-01-01',
    endsOn: '2026-11-15',
    phase: 'record',
    demo: false,
    by: 'test',
    now: createdAt,
  })
}

function grantsOfAll(): GrantRow[] {
  return Object.entries(cast).flatMap(([login, parts]) =>
    parts.map(([season, memberId, role, status = 'active']) => ({
      id: crypto.randomUUID(),
      personId: idOf(login),
      seasonId: season,
      memberId,
      role,
      fromOn: '2026-01-01',
      toOn: status === 'ended' ? '2026-02-01' : null,
      status,
      document: null,
    })),
  )
}
