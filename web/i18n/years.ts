import { years as en } from './en/years.ts'
import { texts } from './texts.ts'
import { years as vi } from './vi/years.ts'

export const t = texts(vi, en)
