import type { JsonSchema } from '@valibot/to-json-schema'
import { overrideStages } from '../model/stage.ts'
import { decimals } from './decimals.ts'

/** A decimal as the engine writes it: without zeros that say nothing. */
const decimal = '(0|-?(0\\.[0-9]*[1-9]|[1-9][0-9]*(\\.[0-9]*[1-9])?))'

const has = (...fields: string[]): JsonSchema => ({ required: fields })
const says = (field: string, ...values: string[]): JsonSchema => ({
  properties: { [field]: { enum: values } },
  required: [field],
})
const implies = (condition: JsonSchema, consequence: JsonSchema): JsonSchema => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: consequence,
})

/** What a fact says beside points; with points it is what a person overrides. */
const figures = ['quantity', 'actual', 'plan', 'previous', 'met', 'option', 'scores']
const anyOf = (fields: readonly string[]): JsonSchema => ({ anyOf: fields.map((one) => has(one)) })

const needsMax = implies(says('not_applicable', 'full', 'rescale'), has('max'))
const holdsRescaled: JsonSchema = {
  properties: { nodes: { contains: says('not_applicable', 'rescale') } },
}

/**
 * What the file's reader refuses beyond the shape of a part, as far as JSON Schema can say it. What rests
 * on other parts of the file (references, duplicates, orders, sums) only the reader can tell.
 */
export const limits: Readonly<Record<string, JsonSchema>> = {
  ...decimals,
  Code: { pattern: '^\\S([\\s\\S]*\\S)?$' },
  Words: { pattern: '\\S' },
  ValueTest: { minProperties: 2, maxProperties: 2 },
  GradeTest: { minProperties: 2, maxProperties: 2 },
  Sanction: { minProperties: 2, maxProperties: 2 },
  Fact: {
    allOf: [
      implies({ ...has('points'), ...anyOf(figures) }, has('reason')),
      implies(has('reason'), {
        ...has('points'),
        properties: { stage: { enum: [...overrideStages] } },
      }),
      { not: { ...has('not_applicable'), ...anyOf([...figures, 'points']) } },
    ],
  },
  Group: {
    allOf: [
      needsMax,
      implies(holdsRescaled, { ...has('max'), properties: { combine: { const: 'sum' } } }),
    ],
  },
  Sheet: implies(holdsRescaled, has('max')),
  Leaf: {
    allOf: [
      needsMax,
      implies(ruleOf('choice'), { not: has('raises') }),
      implies(ruleOf('fixed', 'choice', 'judged', 'given'), { not: has('claims') }),
    ],
  },
  Claims: implies(has('money_kind'), says('measure', 'money')),
  RankingKey: implies(says('key', 'decision'), { not: says('dir', 'desc') }),
  AwardPercent: implies(says('base', 'members', 'ranked'), { not: has('of') }),
  Award: {
    allOf: [
      { not: { ...says('tie', 'expand'), allOf: [holdsTrue('legal_ceiling')] } },
      implies(
        { properties: { quota: { ...says('base', 'recipients'), not: has('of') } } },
        has('from'),
      ),
    ],
  },
  RuleNumbers: {
    additionalProperties: {
      anyOf: [
        { $ref: '#/$defs/ExactText' },
        { type: 'array', items: { $ref: '#/$defs/ExactText' }, description: 'Several of them.' },
      ],
    },
  },
  Points: { pattern: `^${decimal}$` },
  ExactText: { pattern: `^(${decimal}|-?[1-9][0-9]*/[1-9][0-9]*)$` },
}

function ruleOf(...kinds: string[]): JsonSchema {
  return { properties: { rule: says('kind', ...kinds) } }
}

function holdsTrue(field: string): JsonSchema {
  return { properties: { [field]: { const: true } }, required: [field] }
}
