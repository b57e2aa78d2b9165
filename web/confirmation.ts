import { createSignal } from 'solid-js'

interface Question {
  answer: Promise<boolean>
  settle: (confirmed: boolean) => void
}

const [question, setQuestion] = createSignal<Question | null>(null)

/** Whether the password is being asked for. */
export const isAskingPassword = () => question() !== null

/**
 * Asks for the password once more, as a grave act needs it. Acts that need it at the same moment wait for
 * the same answer.
 *
 * @returns Whether it was given; false when the person gave up.
 */
export function askPassword(): Promise<boolean> {
  const open = question() ?? ask()
  setQuestion(open)
  return open.answer
}

/** Closes the question, and lets the acts that wait go on or give up. */
export function answerPassword(confirmed: boolean): void {
  question()?.settle(confirmed)
  setQuestion(null)
}

function ask(): Question {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  return { answer: promise, settle: resolve }
}
