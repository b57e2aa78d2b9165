import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { lastWords, page, textWidth } from '../../layout.ts'
import type { Paper } from '../../model.ts'
import { qrPng } from '../qr.ts'
import { settle } from '../settle-zip.ts'
import { blockOf } from './blocks.ts'
import { letterhead, line, titleOf } from './head.ts'
import { styles } from './styles.ts'
import { bare, twips } from './units.ts'

/**
 * A paper as a Word file with named styles, for offices to go on writing in.
 *
 * @param date Stated as that of its making, so that the same paper gives the same bytes.
 */
export async function renderDocx(paper: Paper, date: Date): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.letterhead.issuer,
    description: paper.about.join(' '),
    styles,
    sections: [section(paper)],
  })
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), date)
}

function section(paper: Paper): ISectionOptions {
  const foot = new Footer({ children: [footOf(paper)] })
  const last = lastWords(paper.blocks)
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          orientation:
            paper.orientation === 'landscape'
              ? PageOrientation.LANDSCAPE
              : PageOrientation.PORTRAIT,
          width: twips(page.short),
          height: twips(page.long),
        },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(9),
          footer: twips(5),
        },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: 'SoTrang', children: [number] })] }),
      first: new Header({ children: [line('SoTrang', '')] }),
    },
    footers: { default: foot, first: foot },
    children: [
      letterhead(paper),
      ...titleOf(paper),
      ...paper.blocks.flatMap((block, at) => blockOf(block, paper, last.has(at))),
    ],
  }
}

/** The line and its code on the left, the QR on the right. */
function footOf({ foot, orientation }: Paper): Table {
  const width = textWidth(orientation)
  const side = Math.round((13 / 25.4) * 96)
  const image = new ImageRun({
    type: 'png',
    data: qrPng(foot.address),
    transformation: { width: side, height: side },
    altText: { id: '1', name: 'QR', title: 'QR', description: `Mã kiểm tra: ${foot.code}` },
  })
  const cells = [
    [line('ChanTrang', foot.line), line('ChanTrang', `Mã kiểm tra: ${foot.code}`)],
    [new Paragraph({ style: 'ChanTrang', alignment: AlignmentType.RIGHT, children: [image] })],
  ]
  const widths = [width - 20, 20]
  return new Table({
    ...bare(widths),
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              children,
              width: { size: twips(widths[at] ?? 0), type: WidthType.DXA },
            }),
        ),
      }),
    ],
  })
}
