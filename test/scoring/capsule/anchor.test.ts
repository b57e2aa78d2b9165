import { expect, test } from 'vitest'
import { compareAnchor, parseAnchor } from '../../../scoring/capsule/anchor.ts'

const hash = 'ab12cd34ef56'.padEnd(64, '0')

test.each([
  [`896:${hash}`, { seq: 896, hash }],
  [' 896 : AB12CD34EF56… ', { seq: 896, hash: 'ab12cd34ef56' }],
  ['896:ab12cd34ef5', undefined],
  [`896:${hash}0`, undefined],
  ['ab12cd34ef56', undefined],
  ['', undefined],
])('%j is read', (text, anchor) => {
  expect(parseAnchor(text)).toEqual(anchor)
})

test.each([
  ['same', { seq: 896, hash: 'ab12cd34ef56' }],
  ['different', { seq: 896, hash: 'ab12cd34ef57' }],
  ['elsewhere', { seq: 895, hash: 'ab12cd34ef56' }],
])('%s', (found, anchor) => {
  expect(compareAnchor({ seq: 896, hash }, anchor)).toBe(found)
  expect(compareAnchor(null, anchor)).toBe('elsewhere')
})
