import { awardDocuments as en } from './en/award-documents.ts'
import { texts } from './texts.ts'
import { awardDocuments as vi } from './vi/award-documents.ts'

export const t = texts(vi, en)
