import { comments as en } from './en/comments.ts'
import { texts } from './texts.ts'
import { comments as vi } from './vi/comments.ts'

export const t = texts(vi, en)
