import { Band, Bands } from '../rules/bands.ts'
import { Choice, Option, Raised } from '../rules/choice.ts'
import { Fixed } from '../rules/fixed.ts'
import { Given } from '../rules/given.ts'
import { Rule } from '../rules/index.ts'
import { Drop, Judged } from '../rules/judged.ts'
import { Leader } from '../rules/leader.ts'
import { PerUnit } from '../rules/per-unit.ts'
import { Place } from '../rules/place.ts'
import { Ratio } from '../rules/ratio.ts'
import { object, value } from './describe.ts'

const kind = 'The kind of rule; it decides which other fields there are and which a fact may have.'
const of = 'What the value is taken from; quantity where it is not said.'

/** How facts become points. */
export const describedRules = [
  value(
    'Rule',
    Rule,
    'How the fact of a criterion becomes points, before base, weight, rounding, min and max of the criterion.',
  ),
  object('FixedRule', Fixed, 'Points for something that was done or happened. Fact: met.', {
    kind,
    points: 'Points when met is true, below 0 for a penalty; when it is false, 0.',
  }),
  object('ChoiceRule', Choice, 'The points of one level. Fact: option.', {
    kind,
    options: 'The levels to choose from, as the sheet lists them.',
  }),
  object('Option', Option, 'One level of a choice.', {
    id: 'What a fact names it by, once in its rule.',
    title: 'What it says on the sheet.',
    points: 'Points when it is chosen, below 0 for a penalty.',
    voids:
      'true: when it is chosen the parent group is worth exactly 0 (điểm liệt). Default false.',
    raises: 'Flags that are raised when it is chosen. Default none.',
  }),
  object('OptionFlag', Raised, 'A flag that an option raises.', {
    flag: 'The name of the flag, for conditions on flag:NAME.',
  }),
  object(
    'PerUnitRule',
    PerUnit,
    'Points for each full step: floor((value − from) / step) × points, never below 0 steps. Fact: quantity, or the figures that `of` needs.',
    {
      kind,
      points: 'Points for each step, below 0 for a penalty.',
      step: 'How much of the value is one step. Default 1.',
      from: 'Only what is above this counts. Default 0.',
      partial: 'true: part of a step counts pro rata. Default false: only full steps.',
      of,
    },
  ),
  object(
    'BandsRule',
    Bands,
    'The points of the band with the greatest from that the value reaches. Fact: quantity, or the figures that `of` needs.',
    {
      kind,
      bands: 'The bands, from the lowest on: each from is above the one before it.',
      below: 'Points under the lowest band. Default 0.',
      of,
    },
  ),
  object('Band', Band, 'One band.', {
    from: 'It begins at this value, which belongs to it.',
    points: 'Points in it.',
  }),
  object(
    'RatioRule',
    Ratio,
    'points × min(cap, ratio). Fact: actual and plan, or for best quantity.',
    {
      kind,
      points: 'Points at a ratio of 1.',
      of: 'plan: actual / plan. best: quantity / the greatest quantity of a ranked member.',
      cap: 'The ratio counts up to this: 1.2 lets 120 % of the plan earn more than points. Default 1.',
    },
  ),
  object(
    'LeaderRule',
    Leader,
    'Part of the points for reaching the own plan, all of them for the member that exceeds its plan most, pro rata in between. Where no member has a plan: pro rata to the greatest actual. Fact: actual and plan.',
    {
      kind,
      points: 'Points of the one that exceeds its plan most.',
      at_plan: 'The part of the points for reaching exactly the plan. Default 0.5.',
    },
  ),
  object(
    'PlaceRule',
    Place,
    'Points by place among the ranked members; level members share the better place. Fact: quantity.',
    {
      kind,
      points: 'Points of the first place, the second and so on; past the list 0.',
      best: 'high: the greatest quantity is first (the default). low: the smallest.',
    },
  ),
  object('JudgedRule', Judged, 'The mean of the judges’ scores after dropping. Fact: scores.', {
    kind,
    min: 'The lowest score that a judge may give. Default 0.',
    max: 'The highest score that a judge may give.',
    drop: 'How many of the highest and lowest scores are dropped. Default none.',
  }),
  object('Drop', Drop, 'Scores that are not counted; at least one must be left.', {
    high: 'So many of the highest. Default 0.',
    low: 'So many of the lowest. Default 0.',
  }),
  object('GivenRule', Given, 'Points that people decide. Fact: points.', {
    kind,
    max: 'The most that may be given.',
    min: 'The least that may be given. Default 0.',
  }),
]
