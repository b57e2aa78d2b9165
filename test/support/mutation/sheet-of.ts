import type { Sheet } from '../../../scoring/model/sheet.ts'
import * as real from '../../../scoring/tree/sheet-of.ts'
import { mutants } from './trial.ts'

type Season = Parameters<typeof real.sheetOf>[0]

/** What stands for the sheets that a test scores, so that what is kept with a sheet goes with it. */
let copies = new WeakMap<Sheet, Sheet>()
let trial = ''

/**
 * Reads each sheet anew for each test and mutant. A sheet keeps what its leaves were asked, and tests share
 * sheets: what one mutant made of an answer must not be told again for the next, and a test that is told
 * what another worked out would not be known to reach that code.
 */
export function sheetOf({ sheet, grades }: Season): ReturnType<typeof real.sheetOf> {
  const now = `${mutants.currentTestId} ${mutants.activeMutant}`
  if (now !== trial) [trial, copies] = [now, new WeakMap()]
  const copy = copies.get(sheet) ?? { ...sheet }
  copies.set(sheet, copy)
  return real.sheetOf({ sheet: copy, grades })
}
