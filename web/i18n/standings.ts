import { standings as en } from './en/standings.ts'
import { texts } from './texts.ts'
import { standings as vi } from './vi/standings.ts'

export const t = texts(vi, en)
