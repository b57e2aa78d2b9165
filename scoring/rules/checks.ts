import type { Fact } from '../model/fact.ts'
import type { Complaint, RuleChecks } from '../rule.ts'
import { bandsChecks } from './bands.ts'
import { choiceChecks } from './choice.ts'
import { givenChecks } from './given.ts'
import type { Rule } from './index.ts'
import { judgedChecks } from './judged.ts'

/** Of the other kinds the schema says all. */
const checks = {
  choice: choiceChecks,
  bands: bandsChecks,
  judged: judgedChecks,
  given: givenChecks,
} satisfies { [Kind in Rule['kind']]?: RuleChecks<Extract<Rule, { kind: Kind }>> }

/** What is wrong with a rule that its schema has read. */
export function ruleComplaints(rule: Rule): Complaint[] {
  return checksOf(rule).complaints?.(rule) ?? []
}

/** What is wrong with a fact under a rule, of whose fields it takes. */
export function factComplaints(rule: Rule, fact: Partial<Fact>): Complaint[] {
  return checksOf(rule).factComplaints?.(rule, fact) ?? []
}

function checksOf({ kind }: Rule): RuleChecks<Rule> {
  // TypeScript cannot see that the kind and the rule belong together.
  return kind in checks ? (checks[kind as keyof typeof checks] as unknown as RuleChecks<Rule>) : {}
}
