import type { Content, Margins } from 'pdfmake/interfaces.js'
import { lastWords, pointsPerMm, sizes, textWidth } from '../../layout.ts'
import type { Block, Paper, Signature } from '../../model.ts'
import { signatureWords } from '../signature-words.ts'
import { tableOf } from './table.ts'

/** The first line of a paragraph: 1 cm to the right. */
const indent = 10 * pointsPerMm

/** A table of more rows may begin on the page of its heading and go on overleaf. */
const fewRows = 15

/** Blocks in order; what belongs together (a heading and what follows, the last words and the signatures) on one page. */
export function blocksOf(paper: Paper): Content[] {
  const units: Block[][] = []
  const last = lastWords(paper.blocks)
  for (const [at, block] of paper.blocks.entries()) {
    const before = units.at(-1)?.at(-1)
    if (before && (last.has(at - 1) || stays(before, block))) units.at(-1)!.push(block)
    else units.push([block])
  }
  return units.map((unit): Content => {
    const contents = unit.map((block) => blockOf(block, paper))
    return contents.length > 1 ? { unbreakable: true, stack: contents } : contents
  })
}

function stays({ kind }: Block, next: Block): boolean {
  return kind === 'heading' && (next.kind !== 'table' || next.rows.length <= fewRows)
}

function blockOf(block: Block, paper: Paper): Content {
  switch (block.kind) {
    case 'table':
      return tableOf(block, textWidth(paper.orientation))
    case 'heading':
      return { text: block.text, style: 'body', bold: block.level < 3, leadingIndent: indent }
    case 'note':
      return { text: block.text, fontSize: 11, bold: block.bold === true, margin: [0, 1, 0, 1] }
    case 'item':
      return { text: `- ${block.text}`, style: 'body', leadingIndent: indent }
    case 'annex':
      return [
        ...(block.label
          ? [{ text: block.label, style: 'title', pageBreak: 'before' as const }]
          : []),
        {
          text: block.title,
          style: 'title',
          ...(!block.label && { pageBreak: 'before' as const }),
        },
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
  const above: Content[] = signed.length > 0 ? [{ columns: signed, margin: [0, 0, 0, 8] }] : []
  return { margin: [0, 12, 0, 0], stack: [...above, ...sent] }
}

/** Room for a signature and a seal, in points. */
const signing = 52

function signature(signed: Signature): { stack: Content[]; alignment: 'center' } {
  const { above, hint, position, name } = signatureWords(signed)
  const look = { bold: true, fontSize: sizes.motto }
  const below = [...(position ? [position] : []), ...(name ? [name] : [])]
  return {
    alignment: 'center',
    stack: [
      ...above.map((text) => ({ text, ...look })),
      ...(hint ? [{ text: hint, italics: true, fontSize: 11 }] : []),
      ...below.map(
        (text, at): Content => ({
          ...{ text, ...look, fontSize: text === name ? sizes.title : sizes.motto },
          margin: [0, at > 0 ? 0 : signing, 0, 0],
        }),
      ),
      // Without a name the room is below: nothing else may take it, nor the end of the page.
      ...(below.length === 0
        ? [{ text: '', fontSize: 1, margin: [0, signing, 0, 0] as Margins }]
        : []),
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
