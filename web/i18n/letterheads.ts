import { letterheads as en } from './en/letterheads.ts'
import { texts } from './texts.ts'
import { letterheads as vi } from './vi/letterheads.ts'

export const t = texts(vi, en)
