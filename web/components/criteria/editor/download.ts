import { saveFile } from '../../../save-file.ts'
import { seasonOf } from './core/document.ts'
import type { Editor } from './create-editor.ts'

/** Hands the draft over as a season file, with the roll of the season on screen and without figures. */
export function downloadSeason(editor: Editor): void {
  const season = seasonOf(editor.document(), editor.members)
  const text = `${JSON.stringify(season, null, 2)}\n`
  saveFile(`bang-diem-${season.year}.json`, text, 'application/json')
}
