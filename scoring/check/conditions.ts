import { type Condition, type Path, type Test, testsIn } from '../model/condition.ts'
import { inWords, keyInWords } from '../words/condition.ts'
import type { Say } from '../words/say.ts'
import { conditionsOf, type Stated } from './asked-for.ts'
import type { Check, Checked } from './checked.ts'
import type { Found, Severity } from './finding.ts'
import { gradesHeld } from './grades-held.ts'
import { keyRange } from './key-range.ts'
import { truthIn } from './key-values.ts'
import { rangeInWords } from './range-words.ts'

/** Conditions that nobody can meet, or that nobody can fail, as a whole or in one of their tests. */
export const conditions: Check = (checked, say) => {
  const held = gradesHeld(checked)
  return conditionsOf(checked.catalogue).flatMap((stated) => {
    const found = findingsOf(stated, checked, held, say)
    return found.map((one) => ({ ...one, node: stated.node }))
  })
}

function findingsOf(
  stated: Stated,
  checked: Checked,
  held: ReadonlySet<string>,
  say: Say,
): Found[] {
  const { condition, path } = stated
  const whole = truthIn(condition, checked, held)
  const tests = testsIn(condition).map((one) => ({
    ...one,
    truth: truthIn(one.test, checked, held),
  }))
  const never = tests.filter(({ truth }) => truth === 'never')
  const severity = whole === 'never' ? severities[stated.of] : 'warning'
  const found = never.map(({ test, path: inside }) =>
    neverMet(test, [...path, ...inside], severity, stated.of, checked, say),
  )
  if (whole === 'never' && never.length === 0) found.push(contradicts(stated, checked, say))
  if (whole === 'always' && never.length === 0) found.push(always(condition, path, checked, say))
  else
    for (const { test, path: inside, truth } of tests)
      if (truth === 'always') found.push(always(test, [...path, ...inside], checked, say))
  return found
}

/** How bad it is that a condition is never met. A sanction that never strikes harms nobody. */
const severities: Record<Stated['of'], Severity> = {
  node: 'error',
  grade: 'error',
  sanction: 'warning',
  award: 'error',
}

function consequence(of: Stated['of'], say: Say): string {
  const words: Record<Stated['of'], string> = {
    node: say.either('mục này luôn 0 điểm', 'this is always worth 0'),
    grade: say.either('không ai đạt được loại này', 'nobody can have this grade'),
    sanction: say.either('chế tài không bao giờ áp dụng', 'the sanction never strikes'),
    award: say.either('không đơn vị nào được xét', 'nobody can be considered'),
  }
  return words[of]
}

function neverMet(
  test: Test,
  path: Path,
  severity: Severity,
  of: Stated['of'],
  checked: Checked,
  say: Say,
): Found {
  const { season } = checked
  const asked = inWords(test, season, say)
  const values = test.key === 'grade' ? '' : valuesInWords(test, checked, say)
  const then = severity === 'warning' && of !== 'sanction' ? '' : `; ${consequence(of, say)}`
  return {
    ...{ severity, code: 'condition.never', path },
    message: say.either(
      `không bao giờ đúng: ${asked}${values}${then}`,
      `never holds: ${asked}${values}${then}`,
    ),
    mend: say.either(
      'sửa mốc so sánh, hoặc bỏ điều kiện',
      'change the limit, or take the condition out',
    ),
  }
}

function valuesInWords({ key }: Test, checked: Checked, say: Say): string {
  const named = keyInWords(key, checked.season, say)
  const range = rangeInWords(keyRange(key, checked), say)
  return say.either(`, mà ${named} ${range}`, `, and ${named} ${range}`)
}

/** Each test can hold, and not all of them together. */
function contradicts({ condition, path, of }: Stated, { season }: Checked, say: Say): Found {
  const words = inWords(condition, season, say)
  return {
    ...{ severity: severities[of], code: 'condition.contradicts', path },
    message: say.either(
      `các vế không thể cùng đúng: ${words}; ${consequence(of, say)}`,
      `its parts cannot hold together: ${words}; ${consequence(of, say)}`,
    ),
    mend: say.either('sửa cho các vế khớp nhau', 'make its parts agree'),
  }
}

function always(condition: Condition, path: Path, { season }: Checked, say: Say): Found {
  const words = inWords(condition, season, say)
  return {
    ...{ severity: 'note', code: 'condition.always', path },
    message: say.either(
      `lúc nào cũng đúng: ${words}; điều kiện này không loại được ai`,
      `always holds: ${words}; it keeps nobody out`,
    ),
    mend: say.either(
      'sửa mốc so sánh, hoặc bỏ điều kiện',
      'change the limit, or take the condition out',
    ),
  }
}
