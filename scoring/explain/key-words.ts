import { keyParts } from '../model/condition.ts'
import type { SeasonFile } from '../model/season.ts'
import { allNodes } from '../model/sheet.ts'
import type { Language } from '../words/say.ts'

/** A key in words: what it is, and how a greater and a smaller value of it are called. */
export interface KeyWords {
  readonly name: string
  readonly more: string
  readonly less: string
}

type Comparing = readonly [more: string, less: string]
type Words = readonly [name: string, comparing: Comparing]

const comparatives = {
  vi: { high: ['cao hơn', 'thấp hơn'], many: ['nhiều hơn', 'ít hơn'] },
  en: { high: ['higher', 'lower'], many: ['more', 'fewer'] },
} as const

/** Penalties are below zero, so the greater one takes less. */
const lighter = { vi: ['nhẹ hơn', 'nặng hơn'], en: ['lighter', 'heavier'] } as const

const plain: Record<Language, Record<string, Words>> = {
  vi: {
    total: ['tổng điểm', comparatives.vi.high],
    base: ['điểm chuẩn', comparatives.vi.high],
    bonus: ['điểm thưởng', comparatives.vi.high],
    penalty: ['điểm trừ', lighter.vi],
    missing: ['số tiêu chí chưa có số liệu', comparatives.vi.many],
    rank: ['thứ hạng', comparatives.vi.many],
    grade: ['xếp loại', comparatives.vi.high],
    decision: ['thứ tự theo quyết định đã ghi biên bản', ['sau', 'trước']],
  },
  en: {
    total: ['total', comparatives.en.high],
    base: ['base points', comparatives.en.high],
    bonus: ['bonus points', comparatives.en.high],
    penalty: ['penalty points', lighter.en],
    missing: ['criteria without a figure', comparatives.en.many],
    rank: ['rank', comparatives.en.many],
    grade: ['grade', comparatives.en.high],
    decision: ['place in the recorded decision', ['later', 'earlier']],
  },
}

const coded: Record<Language, Record<string, (title: string, code: string) => Words>> = {
  vi: {
    node: (title) => [`điểm mục ${title}`, comparatives.vi.high],
    node_percent: (title) => [`tỷ lệ đạt điểm mục ${title}`, comparatives.vi.high],
    quantity: (title) => [`số liệu mục ${title}`, comparatives.vi.high],
    flag: (_title, flag) => [`cờ “${flag}”`, comparatives.vi.many],
  },
  en: {
    node: (title) => [`points of ${title}`, comparatives.en.high],
    node_percent: (title) => [`share of the points of ${title}`, comparatives.en.high],
    quantity: (title) => [`figure of ${title}`, comparatives.en.high],
    flag: (_title, flag) => [`flag “${flag}”`, comparatives.en.many],
  },
}

/** A key of a condition or of the ranking in words, with the title of the node that it names. */
export function keyInWords(key: string, season: SeasonFile, language: Language): KeyWords {
  const { name, code } = keyParts(key)
  const words =
    code === null ? plain[language][name] : coded[language][name]?.(title(code, season), code)
  const [called, [more, less]] = words ?? [key, comparatives[language].high]
  return { name: called, more, less }
}

function title(code: string, { sheet }: SeasonFile): string {
  const node = allNodes(sheet).find((one) => one.code === code)
  return node ? `${code} (${node.title})` : code
}
