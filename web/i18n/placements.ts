import { placements as en } from './en/placements.ts'
import { texts } from './texts.ts'
import { placements as vi } from './vi/placements.ts'

export const t = texts(vi, en)
