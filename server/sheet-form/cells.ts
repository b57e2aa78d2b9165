import { usesActivities } from '../../scoring/claim.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { FactField } from '../../scoring/model/fact.ts'
import type { Leaf, Node } from '../../scoring/model/node.ts'
import { isGroup } from '../../scoring/model/node-parts.ts'
import { kindOf } from '../../scoring/rules/index.ts'
import type { Language } from '../../scoring/words/say.ts'
import type { Claim } from '../claims/schema.ts'
import type { FormCell, Input } from './model.ts'
import { formWords } from './words.ts'

/** The field of a fact that each cell of a line states. */
export type CellFields = Partial<Record<Input, FactField>>

const results = ['quantity', 'actual', 'met', 'option', 'scores', 'points'] as const

/** What a member can state of a node: of a group only that it does not apply. */
export function fieldsOf(node: Node): CellFields {
  const takes = isGroup(node) ? [] : kindOf(node.rule).takes(node.rule)
  const result = results.find((field) => takes.includes(field))
  return {
    ...(result && { result }),
    ...(takes.includes('plan') && { plan: 'plan' }),
    ...(takes.includes('previous') && { previous: 'previous' }),
    ...(node.not_applicable && { notApplicable: 'not_applicable' }),
  }
}

/** The options of a choice by what the form calls them: titles that are told apart by their ids where they are alike. */
export function optionNames({ rule }: Leaf): Map<string, string> {
  const options = rule.kind === 'choice' ? rule.options : []
  const isAlone = (title: string) => options.filter((one) => one.title === title).length === 1
  return new Map(
    options.map(({ id, title }) => [isAlone(title) ? title : `${title} (${id})`, id] as const),
  )
}

/** Whether recorded activities give the figure of this claim. */
export function isCounted(node: Node, claim: Pick<Claim, 'activities'>): boolean {
  return claim.activities.length > 0 && !isGroup(node) && usesActivities(node)
}

/** The cells of a node as its claim fills them. */
export function cellsOf(
  node: Node,
  claim: Claim,
  language: Language,
): Partial<Record<Input, FormCell>> {
  const cells: Partial<Record<Input, FormCell>> = {}
  for (const [input, field] of Object.entries(fieldsOf(node)) as [Input, FactField][])
    cells[input] = cellOf(node, field, claim, language)
  if (!isGroup(node)) cells.note = { kind: 'text', value: claim.note }
  return cells
}

function cellOf(node: Node, field: FactField, claim: Claim, language: Language): FormCell {
  const { figures, fact } = claim
  const words = formWords[language]
  switch (field) {
    case 'met': {
      const value = figures.met === undefined ? null : words.met(figures.met)
      return { kind: 'choice', options: [words.met(true), words.met(false)], value }
    }
    case 'not_applicable':
      return { kind: 'choice', options: ['x'], value: figures.not_applicable ? 'x' : null }
    case 'option': {
      const names = optionNames(node as Leaf)
      const chosen = [...names].find(([, id]) => id === figures.option)
      return { kind: 'choice', options: [...names.keys()], value: chosen?.[0] ?? null }
    }
    case 'scores':
      return { kind: 'text', value: (figures.scores ?? []).map(words.number).join('; ') }
    default: {
      const counted = isCounted(node, claim) && (field === 'quantity' || field === 'actual')
      if (counted) return { kind: 'counted', value: figure(fact, field) ?? '0' }
      return { kind: 'number', value: figure(figures, field) }
    }
  }
}

function figure(fields: FactFields | null, field: FactField): string | null {
  const value = fields?.[field as 'quantity']
  return value ?? null
}
