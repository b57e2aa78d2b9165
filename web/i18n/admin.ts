import { admin as en } from './en/admin.ts'
import { texts } from './texts.ts'
import { admin as vi } from './vi/admin.ts'

export const t = texts(vi, en)
