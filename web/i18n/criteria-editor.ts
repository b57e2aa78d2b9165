import { criteriaCondition as enCondition } from './en/criteria-condition.ts'
import { criteriaEditor as enEditor } from './en/criteria-editor.ts'
import { criteriaNode as enNode } from './en/criteria-node.ts'
import { criteriaRule as enRule } from './en/criteria-rule.ts'
import { criteriaSeason as enSeason } from './en/criteria-season.ts'
import { texts } from './texts.ts'
import { criteriaCondition as viCondition } from './vi/criteria-condition.ts'
import { criteriaEditor as viEditor } from './vi/criteria-editor.ts'
import { criteriaNode as viNode } from './vi/criteria-node.ts'
import { criteriaRule as viRule } from './vi/criteria-rule.ts'
import { criteriaSeason as viSeason } from './vi/criteria-season.ts'

export const t = texts(
  { ...viEditor, ...viNode, ...viRule, ...viCondition, ...viSeason },
  { ...enEditor, ...enNode, ...enRule, ...enCondition, ...enSeason },
)
