import { ceremony as en } from './en/ceremony.ts'
import { texts } from './texts.ts'
import { ceremony as vi } from './vi/ceremony.ts'

export const t = texts(vi, en)
