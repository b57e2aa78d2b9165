import { defaultStage, type Stage, stages } from '../../scoring/model/stage.ts'
import type { Language } from '../../scoring/words.ts'
import { UsageError } from './command.ts'

/** @throws UsageError For a stage that there is not. */
export function stageOf(text: string = defaultStage): Stage {
  const stage = stages.find((known) => known === text)
  if (!stage) throw new UsageError(`Không có cột điểm "${text}". Có: ${stages.join(', ')}.`)
  return stage
}

/** @throws UsageError For a language that there is not. */
export function languageOf(text = 'vi'): Language {
  if (text !== 'vi' && text !== 'en')
    throw new UsageError(`Không có ngôn ngữ "${text}". Có: vi, en.`)
  return text
}
