import { importing as en } from './en/import.ts'
import { texts } from './texts.ts'
import { importing as vi } from './vi/import.ts'

export const t = texts(vi, en)
