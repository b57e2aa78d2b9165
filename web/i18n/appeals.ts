import { appeals as en } from './en/appeals.ts'
import { texts } from './texts.ts'
import { appeals as vi } from './vi/appeals.ts'

export const t = texts(vi, en)
