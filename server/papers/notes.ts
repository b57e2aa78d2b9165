import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Block } from './model.ts'

/** Papers of a model sheet say so: nobody takes them for ones of a real cluster. */
export function modelNote({ model }: Pick<SeasonFile, 'model'>): Block[] {
  if (!model) return []
  const text =
    'Bảng điểm mẫu, soạn để minh họa; không phải bảng điểm do Cụm ban hành. Số liệu minh họa.'
  return [{ kind: 'note', text }]
}
