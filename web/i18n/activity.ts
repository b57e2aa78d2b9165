import { activity as en } from './en/activity.ts'
import { texts } from './texts.ts'
import { activity as vi } from './vi/activity.ts'

export const t = texts(vi, en)
