import type { Sentences } from './said.ts'

/** What is said of what is recorded many at a time: from a report, from Excel, under several criteria. */
export const importWordsVi: Sentences = {
  'report.imported': ({ activities }) => `Ghi từ báo cáo ${count(activities)} hoạt động`,
  'form.imported': ({ criteria }) =>
    `Kê khai từ tệp Excel ${count(criteria)} tiêu chí: ${named(criteria)}`,
  'activities.placed': ({ counted, released, criteria }) =>
    `${placed(counted, released, { count: 'Tính', release: 'Bỏ', many: () => 'hoạt động' })} ${Number(counted) > 0 ? 'ở' : 'khỏi'} tiêu chí ${named(criteria)}`,
  'roster.imported': ({ members, accounts, roles, given }) =>
    `Thêm từ tệp Excel ${members} đơn vị, ${accounts} tài khoản, ${roles} vai trò${heads(given, { lead: 'cụm trưởng', deputy: 'cụm phó' })}`,
  'roster.invited': ({ people }) => `Tạo đường dẫn mời cho ${count(people)} tài khoản`,
}

export const importWordsEn: Sentences = {
  'report.imported': ({ activities }) => `Recorded ${count(activities)} activities from a report`,
  'form.imported': ({ criteria }) =>
    `Claimed ${count(criteria)} criteria from an Excel file: ${named(criteria)}`,
  'activities.placed': ({ counted, released, criteria }) =>
    `${placed(counted, released, { count: 'Counted', release: 'Stopped counting', many: (n) => (n === 1 ? 'activity' : 'activities') })} under ${named(criteria)}`,
  'roster.imported': ({ members, accounts, roles, given }) =>
    `Added ${members} members, ${accounts} accounts and ${roles} roles from an Excel file${heads(given, { lead: 'lead', deputy: 'deputy' })}`,
  'roster.invited': ({ people }) => `Made invitations for ${count(people)} accounts`,
}

/** The members that lead from now on: "; cụm trưởng: ha-tinh". Events of earlier versions do not tell. */
function heads(given: unknown, words: Readonly<Record<string, string>>): string {
  const roles = (given ?? []) as { memberId: string | null; role: string }[]
  return roles
    .flatMap(({ memberId, role }) => (words[role] ? [`; ${words[role]}: ${memberId}`] : []))
    .join('')
}

/** "Tính 5 hoạt động, bỏ 1 hoạt động": what there is none of is not said. */
function placed(
  counted: unknown,
  released: unknown,
  words: { count: string; release: string; many: (n: number) => string },
): string {
  const parts = [
    [words.count, Number(counted)],
    [words.release, Number(released)],
  ] as const
  return parts
    .filter(([, n]) => n > 0)
    .map(([verb, n], at) => `${at > 0 ? verb.toLowerCase() : verb} ${n} ${words.many(n)}`)
    .join(', ')
}

function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}

function named(list: unknown): string {
  return Array.isArray(list) ? list.join(', ') : ''
}
