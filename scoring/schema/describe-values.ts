import { MoneyKind } from '../model/activity.ts'
import { Combine, Kind, NotApplicable } from '../model/node.ts'
import { Decimal, NonNegative, Percent, Positive, Share, Whole } from '../model/numbers.ts'
import { Rounding } from '../model/rounding.ts'
import { Stage } from '../model/stage.ts'
import { Code, Note, Words } from '../model/values.ts'
import { Of } from '../rules/measured.ts'
import { object, value } from './describe.ts'

/** Values that all parts of a season file are made of. */
export const describedValues = [
  value(
    'Decimal',
    Decimal,
    'A decimal, as JSON number or as text ("3.5"): at most 15 digits before the point and 12 after it, no leading zero. An exponent, a plus sign, a comma or a blank is refused. It is read from its decimal text and never rounded.',
  ),
  value('NonNegative', NonNegative, 'A decimal that is not below 0.'),
  value('Positive', Positive, 'A decimal above 0.'),
  value('Share', Share, 'A decimal from 0 to 1: a part of a whole.'),
  value('Percent', Percent, 'A decimal from 0 to 100: percent.'),
  value('Whole', Whole, 'A whole JSON number, not below 0; never a text.'),
  value(
    'Code',
    Code,
    'An id or code that other parts of the file refer to, exactly as written, without blanks at its ends; at most 200 characters.',
  ),
  value('Words', Words, 'Text for people that says something; at most 10000 characters.'),
  value('Note', Note, 'Text for people, which may be empty; at most 10000 characters.'),
  value(
    'Stage',
    Stage,
    'The column of the sheet that a fact stands in, in the order in which they are filled: self (tự chấm), cross (chấm chéo), verified (thẩm định), final (kết luận). A run scores one stage; a fact of another stage counts there only if the run falls back to earlier ones.',
  ),
  value(
    'Kind',
    Kind,
    'The column that points belong to: base (Chuẩn), bonus (Thưởng) or penalty (Trừ).',
  ),
  value(
    'NotApplicable',
    NotApplicable,
    'What the fact "does not apply" does. full: the node is worth its max. zero: it is worth 0. rescale: it drops out and the sum of its siblings is scaled up by parent max / (parent max − the max of all that dropped out). full and rescale need max; rescale also needs the max of the parent, which must sum.',
  ),
  value(
    'Combine',
    Combine,
    'How a group takes what is in it. sum: all of it. max: only the child with the most points counts. min: only the one with the fewest. Of equals, the first.',
  ),
  value(
    'MoneyKind',
    MoneyKind,
    'Which money of an activity: spent (paid out), committed (promised by agreement), planned (in a plan), value (worth of goods in kind).',
  ),
  value(
    'Measurement',
    Of,
    'What the rule looks at. quantity: the fact’s quantity. percent: 100 × actual / plan. growth: 100 × (actual − previous) / previous. per_size: quantity / the member’s size. days_late: days, given as quantity. A divisor of 0 makes the figure missing.',
  ),
  object('Rounding', Rounding, 'How points are rounded.', {
    to: 'Rounded to a multiple of this: 0.01 is two places, 0.5 is half points.',
    mode: 'half-up: half away from zero (the default). half-even: half to the even multiple. down: toward zero.',
  }),
]
