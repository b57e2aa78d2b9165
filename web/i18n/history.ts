import { history as en } from './en/history.ts'
import { texts } from './texts.ts'
import { history as vi } from './vi/history.ts'

export const t = texts(vi, en)
