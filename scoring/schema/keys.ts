import type { JsonSchema } from '@valibot/to-json-schema'
import { keyPrefixes } from '../model/condition.ts'
import {
  type Allowed,
  keysOfAwards,
  keysOfGrades,
  keysOfNodes,
  keysOfRanking,
} from '../read/checks/conditions.ts'
import { renamed } from './refs.ts'

type Defs = Readonly<Record<string, JsonSchema>>

/** The parts of a condition; a place that allows fewer keys has definitions of its own. */
const parts = ['Condition', 'All', 'Any', 'Not', 'GradeTest', 'ValueTest']

/**
 * Says in each place which keys may stand there: those of a node's `requires` rest on nodes and facts
 * only, those of grades and sanctions on all but rank and grade.
 */
export function withKeys(defs: Defs): Defs {
  const { Group, Leaf, Grade, Sanction, RankingKey, ...others } = defs
  return {
    ...others,
    ...conditions(defs, '', keysOfAwards),
    ...conditions(defs, 'Node', keysOfNodes),
    ...conditions(defs, 'Grade', keysOfGrades),
    Group: asking(Group!, 'Node'),
    Leaf: asking(Leaf!, 'Node'),
    Grade: asking(Grade!, 'Grade'),
    Sanction: asking(Sanction!, 'Grade'),
    RankingKey: withPattern(RankingKey!, keysOfRanking),
  }
}

function asking(schema: JsonSchema, place: string): JsonSchema {
  return renamed(schema, (name) => (name === 'Condition' ? `${place}Condition` : name))
}

function conditions(defs: Defs, place: string, allowed: Allowed): Record<string, JsonSchema> {
  const rename = (name: string) => (parts.includes(name) ? `${place}${name}` : name)
  const copies = parts.map((name) => [rename(name), renamed(defs[name]!, rename)] as const)
  const copy = Object.fromEntries(copies)
  const [condition, test] = [rename('Condition'), rename('ValueTest')]
  const anyOf = copy[condition]!.anyOf!.filter(
    (branch) => allowed.includes('grade') || !JSON.stringify(branch).includes('GradeTest'),
  )
  return {
    ...copy,
    [condition]: { ...copy[condition], anyOf },
    [test]: withPattern(
      copy[test]!,
      allowed.filter((key) => key !== 'grade'),
    ),
  }
}

function withPattern(schema: JsonSchema, allowed: Allowed): JsonSchema {
  const prefixes = allowed.filter((key) => (keyPrefixes as Allowed).includes(key))
  const coded = `(${prefixes.join('|')}):[\\s\\S]+`
  const plain = allowed.filter((key) => !prefixes.includes(key))
  const pattern = `^(${[...plain, coded].join('|')})$`
  const key = { ...(schema.properties!.key as JsonSchema), pattern }
  return { ...schema, properties: { ...schema.properties, key } }
}
