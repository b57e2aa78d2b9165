import { expect, test } from 'vitest'
import { symbolOf } from '../../../scoring/paper/official.ts'

const kind = { sign: 'BC', mark: 'CTĐ' }

test.each([
  ['', '……/BC-CTĐ'],
  ['5', '05/BC-CTĐ'],
  ['05', '05/BC-CTĐ'],
  ['9', '09/BC-CTĐ'],
  ['10', '10/BC-CTĐ'],
  ['147', '147/BC-CTĐ'],
  ['5a', '05a/BC-CTĐ'],
  ['5/BC-LHHN', '05/BC-LHHN'],
  ['147/LHHN-VP', '147/LHHN-VP'],
  ['12-BC/TU', '12-BC/TU'],
  ['số 5', '……/BC-CTĐ'],
])('the number %o is printed as %o', (number, printed) => {
  expect(symbolOf(number, kind)).toBe(printed)
})
