import { checks as en } from './en/checks.ts'
import { texts } from './texts.ts'
import { checks as vi } from './vi/checks.ts'

export const t = texts(vi, en)
