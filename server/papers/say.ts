import type { SayFigures } from '../../scoring/words/fact.ts'
import { points } from './words.ts'

/** What a fact says, in Vietnamese, its numbers as papers write them. */
export const sayFigures: SayFigures = { either: (vi) => vi, figure: (decimal) => points(decimal) }
