import { units as en } from './en/units.ts'
import { texts } from './texts.ts'
import { units as vi } from './vi/units.ts'

export const t = texts(vi, en)
