import * as v from 'valibot'
import { Result } from '../../scoring/model/result.ts'

/** The standings up to the day of the interim review, by the claims as they stand now. */
export const Interim = v.object({ interimOn: v.string(), result: Result })
export type Interim = v.InferOutput<typeof Interim>
