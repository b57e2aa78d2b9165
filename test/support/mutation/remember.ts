import * as real from '../../../scoring/remember.ts'
import { mutants } from './trial.ts'

/** Forgets all with each test and mutant: what one mutant said must not be said again for the next. */
export const kept: typeof real.kept = (most, work) => {
  let known = real.kept(most, work)
  let [test, mutant] = [mutants.currentTestId, mutants.activeMutant]
  return (key) => {
    if (test !== mutants.currentTestId || mutant !== mutants.activeMutant) {
      known = real.kept(most, work)
      test = mutants.currentTestId
      mutant = mutants.activeMutant
    }
    return known(key)
  }
}
