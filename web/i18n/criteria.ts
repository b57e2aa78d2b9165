import { criteria as en } from './en/criteria.ts'
import { texts } from './texts.ts'
import { criteria as vi } from './vi/criteria.ts'

export const t = texts(vi, en)
