import { organisations as en } from './en/organisations.ts'
import { texts } from './texts.ts'
import { organisations as vi } from './vi/organisations.ts'

export const t = texts(vi, en)
