import pdfmake from 'pdfmake'
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { page, pointsPerMm, sizes } from '../../layout.ts'
import type { Paper } from '../../model.ts'
import { qrPng } from '../qr.ts'
import { blocksOf } from './blocks.ts'
import { fontFiles, fonts } from './fonts.ts'
import { letterhead, titleOf } from './head.ts'

/** Its types leave the files out that it holds itself. */
interface Files {
  virtualfs: { writeFileSync(name: string, content: Buffer): void }
}
const { virtualfs } = pdfmake as unknown as Files
for (const [name, content] of fontFiles) virtualfs.writeFileSync(name, content)
pdfmake.setFonts(fonts)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => false)

const mm = (length: number) => length * pointsPerMm
const margins: [number, number, number, number] = [
  mm(page.left),
  mm(page.top),
  mm(page.right),
  mm(page.bottom),
]

/**
 * Papers as one PDF with a bookmark for each: a section of its own for every paper, with its own pages.
 *
 * @param date Stated as that of its making, so that the same papers give the same bytes.
 */
export async function renderPdf(papers: readonly Paper[], date: Date): Promise<Uint8Array> {
  const document: TDocumentDefinitions = {
    // The language, and a title for the window, came with 1.4; what pages hold is not tagged: the library cannot.
    version: '1.7',
    pageSize: 'A4',
    pageMargins: margins,
    language: 'vi-VN',
    displayTitle: true,
    info: {
      ...{ title: titleOfAll(papers), subject: papers[0]?.title ?? '' },
      ...{ author: papers[0]?.letterhead.issuer ?? '', creationDate: date, modDate: date },
    },
    defaultStyle: { font: 'Tinos', fontSize: sizes.body },
    styles: {
      title: { fontSize: sizes.title, bold: true, alignment: 'center' },
      body: { alignment: 'justify', lineHeight: 1.15, marginTop: 3, marginBottom: 3 },
    },
    content: papers.map(section),
  }
  return pdfmake.createPdf(document).getBuffer()
}

function titleOfAll(papers: readonly Paper[]): string {
  return papers.length === 1 ? papers[0]!.file : 'Thư mục hội nghị'
}

function section(paper: Paper): Content {
  return {
    section: [letterhead(paper), titleOf(paper), ...blocksOf(paper)],
    pageOrientation: paper.orientation,
    pageMargins: margins,
    header: pageNumber(),
    footer: foot(paper),
  }
}

/** From the second page of the paper on, in the middle of the top margin. */
function pageNumber(): (current: number) => Content {
  let first: number | undefined
  return (current) => {
    first ??= current
    const text = current === first ? '' : String(current - first + 1)
    return { text, alignment: 'center', fontSize: sizes.body, margin: [0, mm(9), 0, 0] }
  }
}

/** From edge to edge of the text above. */
const noLines: CustomTableLayout = {
  defaultBorder: false,
  paddingLeft: () => 0,
  paddingRight: () => 0,
}

function foot({ foot: { line, code, address } }: Paper): () => Content {
  const image = `data:image/png;base64,${qrPng(address).toString('base64')}`
  return () => ({
    margin: [margins[0], 4, margins[2], 0],
    layout: noLines,
    table: {
      widths: ['*', mm(13)],
      body: [
        [
          { stack: [line, { text: `Mã kiểm tra: ${code}` }], fontSize: sizes.foot },
          { image, width: mm(13), alignment: 'right' },
        ],
      ],
    },
  })
}
