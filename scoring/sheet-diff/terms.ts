import type { Part } from './model.ts'

/** What fields and choices are called; Vietnamese, then English. */
type Term = readonly [vi: string, en: string]
type Terms = Readonly<Record<string, Term>>

const fieldTerms: Terms = {
  title: ['tên', 'title'],
  year: ['năm', 'year'],
  model: ['bảng điểm mẫu', 'model sheet'],
  note: ['lưu ý', 'note'],
  kind: ['cột điểm', 'column'],
  weight: ['hệ số nhân', 'weight'],
  base: ['điểm có sẵn', 'points from the start'],
  min: ['điểm tối thiểu', 'minimum'],
  max: ['điểm tối đa', 'maximum'],
  round: ['làm tròn', 'rounding'],
  round_total: ['làm tròn tổng', 'rounding of the total'],
  requires: ['điều kiện', 'condition'],
  not_applicable: ['khi không áp dụng', 'where it does not apply'],
  evidence: ['minh chứng cần có', 'evidence asked for'],
  rule: ['cách tính điểm', 'rule'],
  raises: ['bật cờ', 'raises'],
  unit: ['đếm theo', 'counts'],
  claims: ['mỗi hoạt động cộng', 'an activity adds'],
  combine: ['cách gộp điểm', 'combination'],
  from: ['từ mức điểm', 'from points'],
  quota: ['số lượng', 'seats'],
  tie: ['khi bằng điểm ở vạch', 'when level at the line'],
  scheme: ['cách đánh hạng', 'ranking scheme'],
  keys: ['căn cứ xếp hạng', 'ranked by'],
  between: ['phần vượt số lượng', 'an overrun'],
  legal_ceiling: ['mức trần do luật định', 'legal ceiling'],
  with_higher: ['nhận cùng hình thức cao hơn', 'together with a higher award'],
  counts_higher: ['tính cả số đã nhận', 'seats used up by'],
}

/** What a field of a part is called; of one that has no name here, `undefined`. */
export function termOf(part: Part, field: string): Term | undefined {
  // Of a grade it is a number of points, of an award the one among whose recipients it is chosen.
  return part === 'award' && field === 'from' ? chosenFrom : fieldTerms[field]
}

const chosenFrom: Term = ['chọn trong số đã nhận', 'chosen among those who received']

export const choiceTerms: Readonly<Record<string, Terms>> = {
  kind: {
    base: ['chuẩn', 'base'],
    bonus: ['thưởng', 'bonus'],
    penalty: ['trừ', 'penalty'],
  },
  combine: {
    sum: ['cộng các mục', 'the sum'],
    max: ['lấy mục cao nhất', 'the highest'],
    min: ['lấy mục thấp nhất', 'the lowest'],
  },
  not_applicable: {
    full: ['được đủ điểm', 'full points'],
    zero: ['0 điểm', '0 points'],
    rescale: ['bỏ ra, các mục khác tính lại theo tỷ lệ', 'drops out, the others are scaled up'],
  },
  tie: {
    expand: ['lấy cả', 'all in'],
    exclude: ['không lấy ai', 'none'],
    decide: ['hội nghị quyết định', 'people decide'],
  },
  scheme: {
    competition: ['1, 2, 2, 4', '1, 2, 2, 4'],
    dense: ['1, 2, 2, 3', '1, 2, 2, 3'],
    ordinal: ['1, 2, 3, 4', '1, 2, 3, 4'],
    modified: ['1, 3, 3, 4', '1, 3, 3, 4'],
    fractional: ['1, 2,5, 2,5, 4', '1, 2.5, 2.5, 4'],
  },
  between: {
    absorb: ['trừ vào hình thức sau', 'uses up seats of the next awards'],
    extra: ['không trừ vào hình thức sau', 'uses up none of the next awards'],
  },
  measure: {
    count: ['1 lần', '1'],
    people: ['số người', 'its people'],
    money: ['số tiền', 'its money'],
  },
  money_kind: {
    spent: ['đã giải ngân', 'disbursed'],
    committed: ['đã cam kết', 'committed'],
    planned: ['dự kiến', 'planned'],
    value: ['giá trị quy đổi', 'value in kind'],
  },
  mode: {
    'half-up': ['nửa trở lên thì lên', 'halves up'],
    'half-even': ['nửa thì về số chẵn', 'halves to even'],
    down: ['bỏ phần lẻ', 'down'],
  },
  block: {
    denied: ['Không xét', 'Denied'],
    withheld: ['Tạm giữ', 'Withheld'],
  },
}
