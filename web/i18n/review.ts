import { review as en } from './en/review.ts'
import { texts } from './texts.ts'
import { review as vi } from './vi/review.ts'

export const t = texts(vi, en)
