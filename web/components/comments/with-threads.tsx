import { createAsync, useSearchParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { getComments, getDocuments } from '../../data/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { ThreadContext } from './thread-context.ts'
import { ThreadDrawer } from './thread-drawer.tsx'
import { countThreads, placeIn } from './threads.ts'

/** A page whose parts can be commented on: the address says which thread is open, so that it can be sent. */
export function WithThreads(props: { children: JSX.Element }) {
  const { season, own, can } = useSeason()
  const [search, setSearch] = useSearchParams<{ thread: string }>()
  const comments = createAsync(() => getComments(season().id), { initialValue: [] })
  const documents = createAsync(() => getDocuments(season().id), { initialValue: [] })
  const counts = createKeptMemo(() => countThreads(comments()))
  const open = (thread: string | undefined) => setSearch({ thread }, { scroll: false })
  return (
    <ThreadContext.Provider
      value={{
        count: (thread) => counts().get(thread),
        mayComment: () => own() !== undefined && can('comment.make'),
        open,
      }}
    >
      {props.children}
      <Show when={placeIn(search.thread ?? '')}>
        {(place) => (
          <ThreadDrawer
            place={place()}
            comments={comments()}
            documents={documents()}
            onClose={() => open(undefined)}
          />
        )}
      </Show>
    </ThreadContext.Provider>
  )
}
