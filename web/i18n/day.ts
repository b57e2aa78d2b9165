import { day as en } from './en/day.ts'
import { texts } from './texts.ts'
import { day as vi } from './vi/day.ts'

export const t = texts(vi, en)
