import { adoption as en } from './en/adoption.ts'
import { texts } from './texts.ts'
import { adoption as vi } from './vi/adoption.ts'

export const t = texts(vi, en)
