import type { Comment } from '../../../server/comments/schema.ts'

/** How a comment stands, in one word. */
export function stateOf({ outcome, withdrawnAt }: Comment) {
  return withdrawnAt !== null ? 'withdrawn' : (outcome ?? 'open')
}

/** The mark that goes with it. */
export const marks = {
  open: 'warn',
  withdrawn: 'none',
  accepted: 'ok',
  partly: 'ok',
  declined: 'bad',
} as const
