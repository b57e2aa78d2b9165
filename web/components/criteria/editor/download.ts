import { seasonOf } from './core/document.ts'
import type { Editor } from './create-editor.ts'

/** Hands the draft over as a season file, with the roll of the season on screen and without figures. */
export function downloadSeason(editor: Editor): void {
  const season = seasonOf(editor.document(), editor.members)
  const text = `${JSON.stringify(season, null, 2)}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `bang-diem-${season.year}.json`
  link.click()
  URL.revokeObjectURL(address)
}
