import { rehearsal as en } from './en/rehearsal.ts'
import { texts } from './texts.ts'
import { rehearsal as vi } from './vi/rehearsal.ts'

export const t = texts(vi, en)
