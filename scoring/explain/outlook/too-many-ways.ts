/** There are more ways for open cells to end than can be gone through: the caller leaves some as they are. */
export class TooManyWays extends Error {}
