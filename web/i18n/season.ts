import { season as en } from './en/season.ts'
import { texts } from './texts.ts'
import { season as vi } from './vi/season.ts'

export const t = texts(vi, en)
