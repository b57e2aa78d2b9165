/** Milliseconds between two questions that nothing presses: a slow line is for what people send. */
const pause = 60_000

/** Milliseconds between two that press: who types is refused with every key. */
const pressingPause = 5_000

/**
 * Asks a question no more often than once in a while, and never twice at a time; `now` asks at
 * once, every few seconds at most. What cannot be answered is asked again another time.
 *
 * @param clock Milliseconds.
 */
export function askSeldom(question: () => Promise<void>, clock = () => Date.now()) {
  let askedAt = Number.NEGATIVE_INFINITY
  let pressedAt = Number.NEGATIVE_INFINITY
  let asking = false
  return ({ now = false } = {}): void => {
    const early = now ? clock() - pressedAt < pressingPause : clock() - askedAt < pause
    if (asking || early) return
    askedAt = clock()
    if (now) pressedAt = askedAt
    asking = true
    question()
      .catch(() => {})
      .finally(() => {
        asking = false
      })
  }
}
