import { createSignal, onCleanup, onMount } from 'solid-js'
import type { Folder } from '../../../server/papers/folder/schema.ts'
import { dropFolder, getFolder, startFolder } from '../../data/papers.ts'
import { problemText } from '../../i18n/problem.ts'

const betweenLooksMs = 1000

/** The folder of all papers: how far it is, looked after while it is being made. */
export function createFolder(seasonId: () => string) {
  const [folder, setFolder] = createSignal<Folder>()
  const [problem, setProblem] = createSignal<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const take = (next: Folder) => {
    setFolder(next)
    clearTimeout(timer)
    if (next.state === 'making') timer = setTimeout(() => void ask(getFolder), betweenLooksMs)
  }
  const ask = async (how: (seasonId: string) => Promise<Folder>) => {
    setProblem(undefined)
    try {
      take(await how(seasonId()))
    } catch (error) {
      setProblem(problemText(error))
    }
  }
  const drop = async (id: string) => {
    await dropFolder(id)
    return getFolder(id)
  }
  onMount(() => void ask(getFolder))
  onCleanup(() => clearTimeout(timer))
  return {
    folder,
    problem,
    start: (members: boolean) => void ask((id) => startFolder(id, members)),
    cancel: () => void ask(drop),
  }
}
