import type { Content, Margins } from 'pdfmake/interfaces.js'
import {
  country,
  headLines,
  motto,
  mottoEm,
  pointsPerMm,
  ruleLength,
  sizes,
  textWidth,
} from '../../layout.ts'
import type { Paper } from '../../model.ts'

/** Who issues the paper on the left, the state and its motto on the right; lines under both. */
export function letterhead({ letterhead: head, orientation }: Paper): Content {
  const left = textWidth(orientation) * pointsPerMm * 0.42
  const linesOf = (name: string) => headLines(name.toUpperCase(), sizes.head, left)
  const issuer = linesOf(head.issuer)
  return {
    columns: [
      {
        width: '42%',
        alignment: 'center',
        stack: [
          ...(head.parent ? [{ text: linesOf(head.parent).join('\n'), fontSize: sizes.head }] : []),
          { text: issuer.join('\n'), fontSize: sizes.head, bold: true },
          rule(ruleLength(issuer.at(-1)!, sizes.head, left)),
          ...(head.number
            ? [
                {
                  text: `Số: ${head.number}`,
                  fontSize: sizes.motto,
                  margin: [0, 4, 0, 0] as Margins,
                },
              ]
            : []),
        ],
      },
      {
        width: '58%',
        alignment: 'center',
        stack: [
          { text: country, fontSize: sizes.head, bold: true },
          { text: motto, fontSize: sizes.motto, bold: true },
          rule(mottoEm * sizes.motto),
          {
            text: `${head.place}, ${head.day}`,
            fontSize: sizes.motto,
            italics: true,
            margin: [0, 4, 0, 0],
          },
        ],
      },
    ],
  }
}

function rule(length: number, above = 1): Content {
  const line = { type: 'line' as const, x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 }
  return { canvas: [line], alignment: 'center', margin: [0, above, 0, 1] }
}

/** The title in capitals, what it is about with a line below, what it goes with, and to whom it goes. */
export function titleOf({ file, title, about, attached, to }: Paper): Content {
  return [
    {
      text: title.toUpperCase(),
      style: 'title',
      margin: [0, 14, 0, 0],
      outline: true,
      outlineText: file,
    },
    ...about.map((text) => ({
      text,
      bold: true,
      fontSize: sizes.title,
      alignment: 'center' as const,
    })),
    rule(70, 3),
    ...(attached ? [{ text: `(${attached})`, italics: true, alignment: 'center' as const }] : []),
    ...(to.length === 0 ? [] : [addressees(to)]),
    { text: '', fontSize: 4, margin: [0, 1, 0, 1] },
  ]
}

function addressees(to: readonly string[]): Content {
  if (to.length === 1)
    return { text: `Kính gửi: ${to[0]}`, alignment: 'center', margin: [0, 8, 0, 0] }
  const lines = to.map((name, at) => `- ${name}${at === to.length - 1 ? '.' : ';'}`)
  return {
    margin: [0, 8, 0, 0],
    columns: [
      { width: '35%', text: 'Kính gửi:', alignment: 'right' },
      { width: '65%', stack: lines, margin: [10, 0, 0, 0] },
    ],
  }
}
