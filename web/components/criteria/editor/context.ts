import { createContext, useContext } from 'solid-js'
import type { Editor } from './create-editor.ts'

export const EditorContext = createContext<Editor>()

/** The draft on screen. For what stands below `EditorScreen`. */
export function useEditor(): Editor {
  return useContext(EditorContext)!
}
