/** There are more ways for open cells to end than can be gone through: the caller leaves some as they are. */
export class TooManyWays extends Error {}

/** Takes steps from what one question may cost. @throws TooManyWays when nothing is left. */
export type Spend = (steps: number) => void

/** @param steps What one question may cost: pairs of ways joined, and choices of who stands at a level. */
export function createBudget(steps: number): Spend {
  let left = steps
  return (spent) => {
    left -= spent
    if (left < 0) throw new TooManyWays()
  }
}

/** For questions with nothing open, which cannot be too many. */
export const freely: Spend = () => {}
