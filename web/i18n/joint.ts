import { joint as en } from './en/joint.ts'
import { texts } from './texts.ts'
import { joint as vi } from './vi/joint.ts'

export const t = texts(vi, en)
