import type { Language } from '../../scoring/words/say.ts'
import { shownIn } from '../../scoring/words/say.ts'

interface FormWords {
  sheet: string
  heads: Record<'code' | 'title' | 'rule' | 'most' | 'result' | 'unit', string> &
    Record<'plan' | 'previous' | 'notApplicable' | 'note', string>
  help: string[]
  prompt: Record<'number' | 'text' | 'choice' | 'counted', string>
  wrongChoice: string
  title: (year: number) => string
  met: (met: boolean) => string
  number: (decimal: string) => string
}

/** What the form says of itself. */
export const formWords: Record<Language, FormWords> = {
  vi: {
    sheet: 'Tự chấm',
    heads: {
      ...{ code: 'Mã', title: 'Tiêu chí', rule: 'Cách tính điểm', most: 'Tối đa' },
      ...{ result: 'Kết quả', unit: 'Đơn vị tính', plan: 'Kế hoạch', previous: 'Năm trước' },
      ...{ notApplicable: 'Không áp dụng', note: 'Ghi chú' },
    },
    help: [
      'Chỉ điền vào các ô nền vàng; ô để trống là chưa có số liệu. Số viết 95,5 hay 95.5 đều đọc được.',
      'Điền xong, lưu tệp rồi nộp ở trang "Chấm trên Excel". Phần mềm cho xem mọi thay đổi trước khi ghi.',
    ],
    prompt: {
      number: 'Gõ số, ví dụ 12 hoặc 95,5.',
      text: 'Gõ chữ.',
      choice: 'Chọn trong danh sách.',
      counted: 'Tính từ các hoạt động đã ghi trên phần mềm; sửa ở đó.',
    },
    wrongChoice: 'Hãy chọn một mục trong danh sách, hoặc xóa trắng ô.',
    title: (year) => `BẢNG TỰ CHẤM NĂM ${year}`,
    met: (met) => (met ? 'Có' : 'Không'),
    number: (decimal) => shownIn(decimal, 'vi'),
  },
  en: {
    sheet: 'Self-score',
    heads: {
      ...{ code: 'Code', title: 'Criterion', rule: 'How it is scored', most: 'At most' },
      ...{ result: 'Result', unit: 'Unit', plan: 'Plan', previous: 'Last year' },
      ...{ notApplicable: 'Does not apply', note: 'Note' },
    },
    help: [
      'Fill in the yellow cells only; an empty one means that there is no figure yet. 95.5 and 95,5 are both read.',
      'When done, save the file and hand it in on the page "Score in Excel". You see every change before it is saved.',
    ],
    prompt: {
      number: 'Type a number, such as 12 or 95.5.',
      text: 'Type text.',
      choice: 'Choose from the list.',
      counted: 'Counted from the activities recorded in the app; change it there.',
    },
    wrongChoice: 'Choose one of the list, or empty the cell.',
    title: (year) => `SELF-SCORE SHEET ${year}`,
    met: (met) => (met ? 'Yes' : 'No'),
    number: (decimal) => shownIn(decimal, 'en'),
  },
}
