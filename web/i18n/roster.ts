import { roster as en } from './en/roster.ts'
import { texts } from './texts.ts'
import { roster as vi } from './vi/roster.ts'

export const t = texts(vi, en)
