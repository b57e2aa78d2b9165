import { type Accessor, createContext, useContext } from 'solid-js'
import type { ThreadCount } from './threads.ts'

/** The threads of a page, for the buttons that open them. */
export interface Threads {
  count: (thread: string) => ThreadCount | undefined
  mayComment: Accessor<boolean>
  open: (thread: string) => void
}

export const ThreadContext = createContext<Threads>()

/** Undefined where a text is shown without its comments. */
export function useThreads(): Threads | undefined {
  return useContext(ThreadContext)
}
