import { calendar as en } from './en/calendar.ts'
import { texts } from './texts.ts'
import { calendar as vi } from './vi/calendar.ts'

export const t = texts(vi, en)
