import { expect, test } from 'vitest'
import { explainMember } from '../../../scoring/explain/line.ts'
import { workSeason } from '../../../scoring/work.ts'
import { leaf, makeMembers, makeSeason } from '../support/make.ts'
import told from './told.json' with { type: 'json' }

/*
 * Every kind of rule in each of its shapes: how it is said, and how the points of the first member come
 * about, in both languages and as numbers. Each member has 4 people.
 */
test.each(told)(
  '$rule.kind $#',
  ({ rule, facts, node = {}, member = {}, rule_vi, rule_en, vi, en, numbers }) => {
    const members = makeMembers(facts.length).map((each) => ({ ...each, size: 4 }))
    Object.assign(members[0]!, member)
    const season = makeSeason({
      members,
      nodes: [leaf('1', rule, node)],
      facts: facts.map((fact, at) => ({ member: members[at]!.id, criterion: '1', ...fact })),
    })
    const [line] = explainMember(workSeason(season, 'verified', false), 'a')
    const step = line!.steps[0]!
    expect({ rule: line!.rule, vi: step.vi, en: step.en }).toEqual({
      rule: { vi: rule_vi, en: rule_en },
      vi,
      en,
    })
    expect(step).toMatchObject({ op: 'rule', kind: rule.kind, numbers })
  },
)
