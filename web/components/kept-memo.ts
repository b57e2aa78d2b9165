import { type Accessor, createComputed, createMemo, type MemoOptions } from 'solid-js'

/**
 * A memo for what is worked out of fetched data and read by rows or panels that are built anew with it.
 * Solid (1.9) throws the new value of a memo away when, in the transition of a refresh, the last of
 * its readers is disposed before the new ones read it: those then show the old value until the page is
 * loaded again. A reader that lives as long as the memo prevents it.
 */
export function createKeptMemo<T>(work: () => T, options?: MemoOptions<T>): Accessor<T> {
  const memo = createMemo(work, undefined, options)
  createComputed(memo)
  return memo
}
