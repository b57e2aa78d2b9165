import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { sizes } from '../../layout.ts'
import { twips } from './units.ts'

const font = 'Times New Roman'
const centred = { alignment: AlignmentType.CENTER }
const indent = { firstLine: twips(10) }

/** A style by its name in the list that people see in Word. Sizes in points. */
function style(
  id: string,
  name: string,
  size: number,
  run: NonNullable<IParagraphStyleOptions['run']> = {},
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']> = {},
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: size * 2, ...run },
    paragraph,
    quickFormat: true,
  }
}

const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent,
  spacing: { before: 60, after: 60, line: 276 },
}
const heading = (level: number, run: NonNullable<IParagraphStyleOptions['run']>) => ({
  ...{ id: `Heading${level}`, name: `heading ${level}`, basedOn: 'Normal', next: 'VanBan' },
  ...{ quickFormat: true, run: { size: sizes.body * 2, color: '000000', ...run } },
  paragraph: { ...body, keepNext: true, outlineLevel: level - 1 },
})

/** One named style for every part of a document of Decree 30/2020/NĐ-CP. */
export const styles: IStylesOptions = {
  default: { document: { run: { font, size: sizes.body * 2, language: { value: 'vi-VN' } } } },
  paragraphStyles: [
    style('QuocHieu', 'Quốc hiệu', sizes.head, { bold: true }, centred),
    style('TieuNgu', 'Tiêu ngữ', sizes.motto, { bold: true }, centred),
    style('CoQuan', 'Cơ quan ban hành', sizes.head, {}, centred),
    style('SoKyHieu', 'Số, ký hiệu', sizes.motto, {}, centred),
    style('DiaDanh', 'Địa danh, ngày tháng', sizes.motto, { italics: true }, centred),
    style('Ke', 'Dòng kẻ', 4, {}, { ...centred, spacing: { before: 60, after: 60 } }),
    style(
      'TenVanBan',
      'Tên văn bản',
      sizes.title,
      { bold: true },
      { ...centred, spacing: { before: 240 } },
    ),
    style('PhuLuc', 'Phụ lục', sizes.title, { bold: true }, { ...centred, keepNext: true }),
    style('TrichYeu', 'Trích yếu', sizes.title, { bold: true }, centred),
    style(
      'KemTheo',
      'Kèm theo',
      sizes.body,
      { italics: true },
      { ...centred, spacing: { after: 120 } },
    ),
    style(
      'KinhGui',
      'Kính gửi',
      sizes.body,
      {},
      { ...centred, spacing: { before: 60, after: 60 } },
    ),
    style('CanCu', 'Căn cứ', sizes.body, { italics: true }, body),
    style('VanBan', 'Nội dung', sizes.body, {}, body),
    heading(1, { bold: true }),
    heading(2, { bold: true }),
    heading(3, {}),
    style('GhiChu', 'Ghi chú', 11, {}, { spacing: { before: 20, after: 20 } }),
    style('TrongBang', 'Trong bảng', 11),
    style(
      'ChucVu',
      'Quyền hạn, chức vụ',
      sizes.motto,
      { bold: true },
      { ...centred, keepNext: true },
    ),
    style('HoTen', 'Họ tên người ký', sizes.title, { bold: true }, centred),
    style('ChoKy', 'Chỗ ký', 11, { italics: true }, centred),
    style('NoiNhan', 'Nơi nhận', sizes.list),
    style('ChanTrang', 'Chân trang', sizes.foot),
    style('SoTrang', 'Số trang', sizes.body, {}, centred),
  ],
}

const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
/** The lines of a table of figures. */
export const lines = {
  ...{ top: single, bottom: single, left: single, right: single },
  ...{ insideHorizontal: single, insideVertical: single },
}
