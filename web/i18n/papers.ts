import { papers as en } from './en/papers.ts'
import { texts } from './texts.ts'
import { papers as vi } from './vi/papers.ts'

export const t = texts(vi, en)
