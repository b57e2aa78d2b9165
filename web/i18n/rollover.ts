import { rollover as en } from './en/rollover.ts'
import { texts } from './texts.ts'
import { rollover as vi } from './vi/rollover.ts'

export const t = texts(vi, en)
