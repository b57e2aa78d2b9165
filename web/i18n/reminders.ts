import { reminders as en } from './en/reminders.ts'
import { texts } from './texts.ts'
import { reminders as vi } from './vi/reminders.ts'

export const t = texts(vi, en)
