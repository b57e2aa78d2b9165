import { withExplanations } from '../../scoring/explain/line.ts'
import { stages } from '../../scoring/model/stage.ts'
import { faultLine, readSeason } from '../../scoring/read.ts'
import { resultOf } from '../../scoring/score.ts'
import { workSeason } from '../../scoring/work.ts'
import { readArguments } from './arguments.ts'
import { stageOf } from './choices.ts'
import type { Command } from './command.ts'
import { readText } from './read-text.ts'

/** Prints the result of a season file. A file with a fault is refused whole: nothing on standard output. */
export const score: Command = {
  usage: `SEASON.json [--stage ${stages.join('|')}] [--fallback] [--explain] [--pretty]`,
  summary: 'Tính điểm, xếp hạng và đề nghị khen thưởng của một tệp năm thi đua.',

  async run(args, { out, err }) {
    const { file, values } = readArguments(args, {
      stage: { type: 'string' },
      fallback: { type: 'boolean' },
      explain: { type: 'boolean' },
      pretty: { type: 'boolean' },
    })
    const stage = stageOf(values.stage)
    const reading = readSeason(await readText(file))
    if ('faults' in reading) {
      err(reading.faults.map((fault) => `${faultLine(fault)}\n`).join(''))
      return 2
    }
    const worked = workSeason(reading.season, stage, values.fallback ?? false)
    const result = resultOf(worked, 'vi')
    const shown = values.explain ? withExplanations(result, worked) : result
    out(`${JSON.stringify(shown, null, values.pretty ? 1 : undefined)}\n`)
    return 0
  },
}
