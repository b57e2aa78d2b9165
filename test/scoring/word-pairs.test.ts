import { describe, expect, test } from 'vitest'
import { foldedWords, wordPairs } from '../../scoring/word-pairs.ts'

describe('the words of a text', () => {
  test.each([
    ['Đón đoàn Hội hữu nghị', ['don', 'doan', 'hoi', 'huu', 'nghi']],
    ['Lào–Việt, (Khăm Muộn)!', ['lao', 'viet', 'kham', 'muon']],
    ['ngày 12/3/2026: 2 đoàn', ['ngay', '12', '3', '2026', '2', 'doan']],
    ['ພາສາ', ['ພາສາ']],
    ['… – !', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })
})

describe('pairs of neighbouring words', () => {
  test.each([
    ['Đón đoàn Lào', ['don doan', 'doan lao']],
    ['hữu nghị, HỮU NGHỊ', ['huu nghi', 'nghi huu']],
    ['đoàn', []],
    ['', []],
  ])('%s', (text, pairs) => {
    expect([...wordPairs(text)]).toEqual(pairs)
  })
})
