import { verifierTexts as en } from './en/verifier.ts'
import { texts } from './texts.ts'
import { verifierTexts as vi } from './vi/verifier.ts'

export const t = texts(vi, en)
