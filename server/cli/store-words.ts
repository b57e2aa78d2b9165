import type { StoreError, StoreErrorCode } from '../../db/failure.ts'

const words: Record<StoreErrorCode, string> = {
  'store.in_use': 'Một tiến trình khác đang dùng thư mục dữ liệu này; hãy dừng nó trước.',
  'store.not_local': 'Thư mục dữ liệu nằm trên ổ mạng; hãy chuyển sang đĩa của chính máy này.',
  'store.newer':
    'Dữ liệu đã được một phiên bản mới hơn nâng cấp; hãy chạy phiên bản đó, hoặc khôi phục bản sao trong snapshots/.',
  'store.altered':
    'Cấu trúc dữ liệu đã bị sửa bên ngoài phần mềm; không mở để khỏi ghi lên dữ liệu không còn được bảo vệ.',
}

/** Why the data cannot be opened and what to do, with the detail for whoever helps. */
export function storeErrorInWords({ code, message }: StoreError): string {
  return `${words[code]} (${message})`
}
