import { conference as en } from './en/conference.ts'
import { texts } from './texts.ts'
import { conference as vi } from './vi/conference.ts'

export const t = texts(vi, en)
