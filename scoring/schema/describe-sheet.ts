import { Claims, Group, Leaf, Node, Raise } from '../model/node.ts'
import { Sheet } from '../model/sheet.ts'
import { object, value } from './describe.ts'

const node = {
  code: 'Its code on the sheet ("II.5.1"), once in the whole sheet; facts and conditions name it by this.',
  title: 'Its title on the sheet.',
  note: 'A remark for people; it changes no points.',
  kind: 'The column that its points belong to. Default that of the group it is in, base right under the sheet.',
  weight: 'Factor on its points, before rounding and clamps. Default 1.',
  base: 'Points that are there from the start, before any fact; × weight. Default 0.',
  min: 'The least that it can be worth, in points. Default no limit.',
  max: 'The most that it can be worth, in points. Default no limit.',
  requires:
    'It counts only where this holds; else it is worth exactly 0. Asks only for node:, node_percent:, quantity: and flag:, and never for itself or what it is in.',
  not_applicable:
    'What a fact "does not apply" does to it. Default: such a fact is refused, since it always applies.',
  evidence: 'What proves it, in words, as the sheet asks for it.',
}

/** The scoring sheet. */
export const describedSheet = [
  object(
    'Sheet',
    Sheet,
    'The scoring sheet (bảng điểm), the root group: total = clamp( base + sum of its nodes, min, max ), after round_total.',
    {
      title: 'The title of the sheet.',
      note: 'A remark for people; it changes no points.',
      round: 'How the points of each criterion are rounded. Default to 0.01, half-up.',
      base: 'Points that every member has from the start. Default 0.',
      min: 'The least total, in points. Default no limit.',
      max: 'The greatest total, in points. Default no limit.',
      round_total: 'How the total is rounded, before min and max. Default not at all.',
      nodes: 'Its sections and criteria in printed order; at least one.',
    },
  ),
  value('Node', Node, 'A section (it has nodes) or a criterion (it has a rule).'),
  object(
    'Group',
    Group,
    'A section: clamp( weight × ( base + combined nodes ), min, max ). Facts are given for what is in it.',
    {
      ...node,
      round: 'How its own sum is rounded, before min and max. Default not at all.',
      combine: 'How it takes what is in it. Default sum.',
      nodes: 'Its sections and criteria in printed order; at least one.',
    },
  ),
  object(
    'Leaf',
    Leaf,
    'A criterion that facts are given for: clamp( round( weight × ( base + rule ) ), min, max ).',
    {
      ...node,
      round: 'How its points are rounded, before min and max. Default as the sheet says.',
      rule: 'How its fact becomes points.',
      raises: 'Flags that it raises by what it measures, whatever it is then worth. Default none.',
      unit: 'What is counted ("đoàn", "dự án"): for sentences only.',
      claims: 'What one claimed activity adds to its figure. Default 1 for each.',
    },
  ),
  object('Raise', Raise, 'A flag that a criterion raises.', {
    flag: 'The name of the flag, for conditions on flag:NAME.',
    from: 'It is raised when what the criterion measures is at least this. Default 1.',
  }),
  object('Claims', Claims, 'How claimed activities become the figure of a criterion.', {
    measure:
      'count: the activities. people: the people in them. money: their money, in million đồng.',
    joint:
      'What a joint activity counts for each who took part: full, or its agreed share. Default full.',
    money_kind: 'Of money, which kind counts; else absent. Default spent.',
  }),
]
