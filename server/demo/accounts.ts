import type { DemoAccount } from '../session/schema.ts'

/** Everybody's password in the demonstration: it is printed and shown, so it protects nothing. */
export const demoPassword = 'thi-dua-mau-2023'

export const leadId = 'khanh-hoa'
export const deputyId = 'quang-nam'
export const adminLogin = 'admin'

/** The accounts of the demonstration: one per union, by the id of the member, and the administrator. */
export function demoAccountsOf(
  members: readonly { id: string; shortName: string }[],
): DemoAccount[] {
  const unions = members.map(({ id, shortName }) => ({
    login: id,
    password: demoPassword,
    name: `Liên hiệp ${shortName}`,
    note: noteOf(id),
  }))
  const admin = {
    login: adminLogin,
    password: demoPassword,
    name: 'Quản trị',
    note: 'Tài khoản, năm thi đua',
  }
  return [...unions, admin]
}

function noteOf(id: string): string {
  if (id === leadId) return 'Cụm trưởng'
  if (id === deputyId) return 'Cụm phó'
  return 'Đơn vị thành viên'
}
