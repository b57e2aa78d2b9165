import { StoreError, type StoreErrorCode } from '../db/failure.ts'
import type { Running } from './start.ts'

/** What the console says once the server listens; the address stands on a line of its own. */
export function announce({ config, port, setupUrl }: Running): string {
  const address = `http://localhost:${port}`
  return [
    config.demo ? 'Thi Đua, bản dùng thử: Cụm 3, số liệu minh họa.' : 'Thi Đua đang chạy.',
    address,
    ...(config.publicOrigin === address ? [] : [`Địa chỉ chung: ${config.publicOrigin}`]),
    ...accountLines(config.demoAccounts),
    ...setupLines(setupUrl),
  ].join('\n')
}

function accountLines(accounts: Running['config']['demoAccounts']): string[] {
  if (accounts.length === 0) return []
  const widest = Math.max(...accounts.map(({ login }) => login.length))
  return [
    '',
    'Tài khoản (tên đăng nhập, mật khẩu):',
    ...accounts.map(({ login, password, note }) =>
      `  ${login.padEnd(widest)}  ${password}  ${note}`.trimEnd(),
    ),
    '',
    'Dừng: Ctrl+C',
  ]
}

function setupLines(setupUrl: string | undefined): string[] {
  if (setupUrl === undefined) return []
  return [
    '',
    'Chưa có dữ liệu. Mở đường dẫn này để lập cụm và người quản trị đầu tiên (dùng một lần, trong 24 giờ):',
    setupUrl,
  ]
}

const storeReasons: Readonly<Record<StoreErrorCode, string>> = {
  'store.in_use': 'Thư mục dữ liệu đang được một máy chủ Thi Đua khác dùng. Dừng máy chủ đó trước.',
  'store.not_local': 'Thư mục dữ liệu nằm trên ổ đĩa mạng. Đặt DATA_DIR vào một ổ đĩa của máy này.',
  'store.newer': 'Dữ liệu do một bản Thi Đua mới hơn ghi. Chạy bản mới đó.',
  'store.altered': 'Cấu trúc dữ liệu đã bị sửa từ bên ngoài. Khôi phục từ bản sao lưu.',
}

/** Why the server did not start, for the person at the console; `undefined` for what nobody foresaw. */
export function explain(error: unknown): string | undefined {
  if (error instanceof StoreError) return `${storeReasons[error.code]}\n(${error.message})`
  if (error instanceof RangeError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code, message } = error
  const known = reasons.find(([codes]) => codes.test(String(code)))
  return known && `${known[1]}\n(${message})`
}

/** By the code of the error; the message that follows in brackets names address or file, never a password. */
const reasons: readonly (readonly [codes: RegExp, reason: string])[] = [
  [
    /^EADDRINUSE$/,
    'Cổng này đang có chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác, ví dụ: PORT=3001 npm run demo',
  ],
  [
    /^EACCES$/,
    'Không có quyền mở cổng hoặc thư mục dữ liệu. Chọn PORT từ 1024 trở lên, xem quyền của DATA_DIR.',
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'Không tìm thấy máy có tên này. Sửa HOST hoặc DATABASE_URL.'],
  [/^EADDRNOTAVAIL$/, 'HOST không phải địa chỉ của máy này. Sửa HOST hoặc bỏ trống.'],
  [
    /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|28...|3D000|57P03)$/,
    'Không kết nối được cơ sở dữ liệu ở DATABASE_URL. Xem PostgreSQL có đang chạy, tên máy, tên cơ sở dữ liệu và mật khẩu có đúng không.',
  ],
  [
    /^(EEXIST|ENOTDIR|ENOENT|EROFS|ENOSPC|EDQUOT|SQLITE_CANTOPEN.*|SQLITE_READONLY.*|SQLITE_FULL)$/,
    'Không dùng được thư mục dữ liệu DATA_DIR. Xem đó có phải thư mục ghi được và đĩa còn chỗ không.',
  ],
  [/^SQLITE_(NOTADB|CORRUPT.*)$/, 'Tệp dữ liệu bị hỏng. Khôi phục từ bản sao lưu.'],
]
