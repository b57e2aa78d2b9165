import * as v from 'valibot'
import { expect, test } from 'vitest'
import { LookupQuery } from '../../server/papers/lookup/schema.ts'

const read = (code: string) => v.safeParse(LookupQuery, { paper: 'score-table', code })

test.each([
  { typed: '896-515C-76E9-C83A', code: '896-515C-76E9-C83A' },
  { typed: ' 896 515c 76e9 c83a ', code: '896-515C-76E9-C83A' },
  { typed: '896–515C–76E9–C83A', code: '896-515C-76E9-C83A' },
  { typed: '896515C76E9C83A', code: '896-515C-76E9-C83A' },
  { typed: '907C4D342FDDD3C', code: '907-C4D3-42FD-DD3C' },
  { typed: '1234567890123456', code: '1234-5678-9012-3456' },
])('“$typed” is read as $code', ({ typed, code }) => {
  expect(read(typed)).toMatchObject({ success: true, output: { code } })
})

test.each(['', '896-515C-76E9', '896-515C-76E9-C83G', 'A96-515C-76E9-C83A', '515C76E9C83A'])(
  '“%s” is not whole',
  (typed) => {
    expect(read(typed)).toMatchObject({
      success: false,
      issues: [{ message: 'paper.code_unreadable' }],
    })
  },
)
