import { app as en } from './en/app.ts'
import { texts } from './texts.ts'
import { app as vi } from './vi/app.ts'

export const t = texts(vi, en)
