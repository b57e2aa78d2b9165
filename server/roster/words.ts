import type { Language } from '../../scoring/words/say.ts'
import type { Role } from '../seasons/schema.ts'
import type { AccountColumn, MemberColumn } from './model.ts'

/** What the column of roles offers: one role, or the two that are mostly one person's. */
export const roleChoices = {
  editor: ['editor'],
  approver: ['approver'],
  both: ['editor', 'approver'],
  lead: ['lead'],
  deputy: ['deputy'],
  observer: ['observer'],
} as const satisfies Record<string, readonly Role[]>
export type RoleChoice = keyof typeof roleChoices

/** Whether a new member is the organisation of its name in another cluster. */
type Sameness = 'same' | 'other'

/** How a member stands, by its status in the season. */
type Standing = 'ranked' | 'unranked'

interface RosterWords {
  sheets: Record<'members' | 'accounts', string>
  titles: Record<'members' | 'accounts', (season: string) => string>
  help: Record<'members' | 'accounts', string[]>
  memberHeads: Record<MemberColumn, string>
  accountHeads: Record<AccountColumn, string>
  memberPrompts: Record<MemberColumn, string>
  accountPrompts: Record<AccountColumn, string>
  memberExample: Record<MemberColumn, string>
  accountExample: Record<AccountColumn, string>
  standing: Record<Standing, string>
  sameness: Record<Sameness, string>
  roles: Record<RoleChoice, string>
  wrongChoice: string
}

/** What the form of members and accounts says of itself. */
export const rosterWords: Record<Language, RosterWords> = {
  vi: {
    sheets: { members: 'Đơn vị', accounts: 'Tài khoản' },
    titles: {
      members: (season) => `ĐƠN VỊ THÀNH VIÊN – ${season}`,
      accounts: (season) => `TÀI KHOẢN VÀ VAI TRÒ – ${season}`,
    },
    help: {
      members: [
        'Chỉ ghi đơn vị MỚI vào các dòng nền vàng; dòng xám là đơn vị đã có, chỉ để xem.',
        'Không có đơn vị mới thì để trống, chuyển sang trang tính "Tài khoản" ở cuối màn hình.',
      ],
      accounts: [
        'Mỗi dòng là một người với một vai trò. Người có nhiều vai trò thì ghi nhiều dòng cùng tên đăng nhập.',
        'Không ghi mật khẩu. Lưu tệp xong nộp ở trang "Nhập đơn vị, tài khoản từ Excel"; phần mềm cho xem trước rồi tạo đường dẫn mời cho từng người.',
      ],
    },
    memberHeads: {
      ...{ name: 'Tên đơn vị', shortName: 'Tên ngắn', size: 'Quy mô' },
      ...{ status: 'Xếp hạng', reason: 'Lý do không xếp hạng' },
      organisation: 'Trùng tên ở cụm khác',
    },
    accountHeads: {
      ...{ name: 'Họ tên hoặc chức danh', login: 'Tên đăng nhập', member: 'Đơn vị' },
      ...{ role: 'Vai trò', document: 'Số quyết định công nhận' },
    },
    memberPrompts: {
      name: 'Tên đầy đủ, như trên văn bản.',
      shortName: 'Tên dùng trong bảng hẹp, ví dụ Hà Tĩnh. Để trống: phần mềm tự rút gọn.',
      size: 'Số hội viên hoặc số dùng để chia bình quân. Không bắt buộc.',
      status: 'Để trống: có xếp hạng.',
      reason: 'Chỉ ghi khi không xếp hạng.',
      organisation: 'Chỉ chọn khi cụm khác đã có đơn vị tên này. Để trống: phần mềm hỏi khi cần.',
    },
    accountPrompts: {
      name: 'Để trống nếu tài khoản đã có.',
      login: 'Chữ thường không dấu, số, dấu chấm hoặc gạch nối. Ví dụ: ha-tinh.',
      member: 'Chọn trong danh sách (lấy từ trang tính Đơn vị).',
      role: 'Chọn trong danh sách. Để trống cùng với đơn vị: chỉ mở tài khoản.',
      document: 'Chỉ cho cụm trưởng, cụm phó. Không bắt buộc.',
    },
    memberExample: {
      ...{ name: 'VÍ DỤ: Liên hiệp các tổ chức hữu nghị tỉnh Lâm Đồng', shortName: 'Lâm Đồng' },
      ...{ size: '120', status: 'Có xếp hạng', reason: '', organisation: '' },
    },
    accountExample: {
      ...{ name: 'VÍ DỤ: Văn phòng Liên hiệp tỉnh Lâm Đồng', login: 'lam-dong' },
      ...{ member: 'Lâm Đồng', role: 'Kê khai, duyệt và nộp', document: '' },
    },
    standing: { ranked: 'Có xếp hạng', unranked: 'Không xếp hạng' },
    sameness: { same: 'Cùng một đơn vị', other: 'Đơn vị khác' },
    roles: {
      ...{ editor: 'Kê khai', approver: 'Duyệt và nộp', both: 'Kê khai, duyệt và nộp' },
      ...{ lead: 'Cụm trưởng', deputy: 'Cụm phó', observer: 'Quan sát' },
    },
    wrongChoice: 'Hãy chọn một mục trong danh sách, hoặc xóa trắng ô.',
  },
  en: {
    sheets: { members: 'Members', accounts: 'Accounts' },
    titles: {
      members: (season) => `MEMBERS – ${season}`,
      accounts: (season) => `ACCOUNTS AND ROLES – ${season}`,
    },
    help: {
      members: [
        'Write NEW members only, in the yellow lines; the grey ones are members already, to be looked at.',
        'Without new members leave it empty, and go to the sheet "Accounts" below.',
      ],
      accounts: [
        'Each line is one person with one role. Who has several has several lines with the same login name.',
        'No passwords here. Save the file and hand it in on the page "Members and accounts from Excel": you look at all of it first, then get an invitation for each person.',
      ],
    },
    memberHeads: {
      ...{ name: 'Name', shortName: 'Short name', size: 'Size' },
      ...{ status: 'Ranked', reason: 'Why it is not ranked' },
      organisation: 'Same name elsewhere',
    },
    accountHeads: {
      ...{ name: 'Name or office', login: 'Login name', member: 'Member' },
      ...{ role: 'Role', document: 'Number of the decision' },
    },
    memberPrompts: {
      name: 'The whole name, as on documents.',
      shortName: 'For narrow tables. Left empty, the app shortens the name.',
      size: 'The number of people, or what is divided by. Not required.',
      status: 'Left empty: ranked.',
      reason: 'Only for one that is not ranked.',
      organisation:
        'Only if another cluster has an organisation of this name. The app asks if it has to.',
    },
    accountPrompts: {
      name: 'Leave it empty for an account that there is.',
      login: 'Small letters without marks, digits, dots or hyphens, such as ha-tinh.',
      member: 'Choose from the list (from the sheet Members).',
      role: 'Choose from the list. Left empty with the member: an account only.',
      document: 'For the lead and the deputy only. Not required.',
    },
    memberExample: {
      ...{ name: 'EXAMPLE: Union of Friendship Organisations of Lâm Đồng', shortName: 'Lâm Đồng' },
      ...{ size: '120', status: 'Ranked', reason: '', organisation: '' },
    },
    accountExample: {
      ...{ name: 'EXAMPLE: Office of the union of Lâm Đồng', login: 'lam-dong' },
      ...{ member: 'Lâm Đồng', role: 'Enters, approves and submits', document: '' },
    },
    standing: { ranked: 'Ranked', unranked: 'Not ranked' },
    sameness: { same: 'The same organisation', other: 'Another organisation' },
    roles: {
      ...{ editor: 'Enters', approver: 'Approves and submits' },
      ...{ both: 'Enters, approves and submits', lead: 'Lead', deputy: 'Deputy' },
      observer: 'Observer',
    },
    wrongChoice: 'Choose one of the list, or empty the cell.',
  },
}
