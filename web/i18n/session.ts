import { session as en } from './en/session.ts'
import { texts } from './texts.ts'
import { session as vi } from './vi/session.ts'

export const t = texts(vi, en)
