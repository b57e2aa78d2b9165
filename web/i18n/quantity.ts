import { quantity as en } from './en/quantity.ts'
import { texts } from './texts.ts'
import { quantity as vi } from './vi/quantity.ts'

export const t = texts(vi, en)
