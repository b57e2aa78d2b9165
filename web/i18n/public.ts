import { publicTexts as en } from './en/public.ts'
import { texts } from './texts.ts'
import { publicTexts as vi } from './vi/public.ts'

export const t = texts(vi, en)
