import type { Content } from 'pdfmake/interfaces.js'
import { pointsPerMm, sizes, textWidth } from '../../layout.ts'
import type { Block, Paper, Signature } from '../../model.ts'
import { tableOf } from './table.ts'

/** The first line of a paragraph: 1 cm to the right. */
const indent = 10 * pointsPerMm

/** Blocks in order; the last words before the signatures go along with them to the next page. */
export function blocksOf(paper: Paper): Content[] {
  const { blocks } = paper
  return blocks.flatMap((block, at): Content[] => {
    if (staysWithClosing(block, blocks[at + 1])) return []
    const before = blocks[at - 1]
    return block.kind === 'closing' && before && staysWithClosing(before, block)
      ? [{ unbreakable: true, stack: [blockOf(before, paper), blockOf(block, paper)] }]
      : [blockOf(block, paper)]
  })
}

function staysWithClosing({ kind }: Block, next: Block | undefined): boolean {
  return next?.kind === 'closing' && kind !== 'table' && kind !== 'annex'
}

function blockOf(block: Block, paper: Paper): Content {
  switch (block.kind) {
    case 'table':
      return tableOf(block, textWidth(paper.orientation))
    case 'heading':
      return {
        text: block.text,
        style: 'body',
        bold: block.level < 3,
        leadingIndent: indent,
        headlineLevel: block.level,
      }
    case 'note':
      return { text: block.text, fontSize: 11, bold: block.bold === true, margin: [0, 1, 0, 1] }
    case 'item':
      return { text: `- ${block.text}`, style: 'body', leadingIndent: indent }
    case 'annex':
      return [
        { text: block.title, style: 'title', pageBreak: 'before' },
        ...(block.about
          ? [{ text: `(${block.about})`, italics: true, alignment: 'center' as const }]
          : []),
      ]
    case 'closing':
      return closing(paper)
    case 'ground':
      return { text: block.text, style: 'body', italics: true, leadingIndent: indent }
    case 'text':
      return {
        text: block.text,
        style: 'body',
        bold: block.bold === true,
        italics: block.italic === true,
        leadingIndent: indent,
      }
  }
}

/**
 * Who signs and who receives it: side by side on a wide page and where one signs, else one above the other.
 */
function closing({ signatures, recipients, orientation }: Paper): Content {
  const signed = signatures.map(signature)
  const sent = sentTo(recipients)
  const beside = orientation === 'landscape' || signed.length === 1
  if (beside) return { margin: [0, 12, 0, 0], columns: [{ stack: sent }, ...signed] }
  const above: Content[] = signed.length > 0 ? [{ columns: signed, margin: [0, 0, 0, 50] }] : []
  return { margin: [0, 12, 0, 0], stack: [...above, ...sent] }
}

function signature({ onBehalf, office, seal }: Signature): {
  stack: Content[]
  alignment: 'center'
} {
  const name = { bold: true, fontSize: sizes.motto }
  return {
    alignment: 'center',
    stack: [
      ...(onBehalf ? [{ text: onBehalf.toUpperCase(), ...name }] : []),
      { text: office.toUpperCase(), ...name },
      {
        text: seal ? '(Ký, ghi rõ họ tên, đóng dấu)' : '(Ký, ghi rõ họ tên)',
        italics: true,
        fontSize: 11,
      },
    ],
  }
}

function sentTo(recipients: readonly string[]): Content[] {
  if (recipients.length === 0) return []
  return [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: sizes.to },
    ...recipients.map((text) => ({ text, fontSize: sizes.list })),
  ]
}
