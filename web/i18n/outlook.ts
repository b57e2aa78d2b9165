import { outlook as en } from './en/outlook.ts'
import { texts } from './texts.ts'
import { outlook as vi } from './vi/outlook.ts'

export const t = texts(vi, en)
