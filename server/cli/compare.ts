import type { SeasonFile } from '../../scoring/model/season.ts'
import { stages } from '../../scoring/model/stage.ts'
import { faultLine, readSeason } from '../../scoring/read.ts'
import { compareSeasons } from '../../scoring/rehearse/compare-seasons.ts'
import { rehearse } from '../../scoring/rehearse/rehearse.ts'
import { differencesInWords, rehearsalInWords } from '../../scoring/rehearse/words.ts'
import type { ScoreOptions } from '../../scoring/score.ts'
import type { Language } from '../../scoring/words.ts'
import { readTwoFiles } from './arguments.ts'
import { languageOf, stageOf } from './choices.ts'
import type { Command, Streams } from './command.ts'
import { readText } from './read-text.ts'

/**
 * Prints what the figures of one season would have come to under the sheet of another: by default those
 * of A wherever the sheet of B has a criterion of the code that can take them, B's own left aside; with
 * `--as-is` each season with its own figures.
 */
export const compare: Command = {
  usage: `A.json B.json [--as-is] [--stage ${stages.join('|')}] [--fallback] [--json] [--language vi|en]`,
  summary:
    'Diễn tập: lấy số liệu của A chấm theo bảng điểm của B; đơn vị nào đổi tổng điểm, hạng, xếp loại, khen thưởng và do tiêu chí nào. Với --as-is: so hai tệp, mỗi tệp với số liệu của nó.',

  async run(args, { out, err }) {
    const { first, second, values } = readTwoFiles(args, {
      'as-is': { type: 'boolean' },
      stage: { type: 'string' },
      fallback: { type: 'boolean' },
      json: { type: 'boolean' },
      language: { type: 'string' },
    })
    const language = languageOf(values.language)
    const options = { stage: stageOf(values.stage), fallback: values.fallback ?? false, language }
    const [a, b] = [await readSeasonFrom(first, err), await readSeasonFrom(second, err)]
    if (a === null || b === null) return 2
    const { found, lines } = values['as-is']
      ? asIs(a, b, options, language)
      : rehearsed(a, b, options, language)
    out(
      values.json
        ? `${JSON.stringify(found, null, 1)}\n`
        : lines.map((line) => `${line}\n`).join(''),
    )
    return 0
  },
}

function rehearsed(a: SeasonFile, b: SeasonFile, options: ScoreOptions, language: Language) {
  const found = rehearse(a, b, options)
  return { found, lines: rehearsalInWords(found, language) }
}

function asIs(a: SeasonFile, b: SeasonFile, options: ScoreOptions, language: Language) {
  const found = compareSeasons(a, b, options)
  return { found, lines: differencesInWords(found, language) }
}

/** Null for a file that is refused; each of its faults is a line that begins with the file's name. */
async function readSeasonFrom(path: string, err: Streams['err']): Promise<SeasonFile | null> {
  const reading = readSeason(await readText(path))
  if ('season' in reading) return reading.season
  err(reading.faults.map((fault) => `${path}: ${faultLine(fault)}\n`).join(''))
  return null
}
