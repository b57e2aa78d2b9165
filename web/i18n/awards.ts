import { awards as en } from './en/awards.ts'
import { texts } from './texts.ts'
import { awards as vi } from './vi/awards.ts'

export const t = texts(vi, en)
