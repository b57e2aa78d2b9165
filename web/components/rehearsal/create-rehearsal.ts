import { createAsync } from '@solidjs/router'
import { type Accessor, createSignal } from 'solid-js'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Fault } from '../../../scoring/read.ts'
import type { Rehearsal } from '../../../scoring/rehearse/model.ts'
import { rehearse } from '../../../scoring/rehearse/rehearse.ts'
import { getDraft } from '../../data/drafts.ts'
import { getSeasonFile } from '../../data/season-file.ts'
import { getSeason } from '../../data/seasons.ts'
import { locale } from '../../i18n/locale.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { readSheetText } from './read-sheet-text.ts'

/** The sheet that is rehearsed: a draft of the cluster, or a file from the reader's machine. */
export type Chosen = { draft: string } | { file: string; text: string }

/**
 * Scores the figures of one season under another sheet, in the browser: nothing of it is stored.
 *
 * @param through The season through which the cluster's drafts are read.
 * @param draftAtFirst The draft that the reader came from, if any.
 */
export function createRehearsal(
  through: Accessor<string>,
  figuresOf: Accessor<string>,
  draftAtFirst?: string,
) {
  const [chosen, setChosen] = createSignal<Chosen | null>(
    draftAtFirst ? { draft: draftAtFirst } : null,
  )
  const season = createAsync(() => seasonInShort(figuresOf()))
  const draft = createAsync(async () => {
    const sheet = chosen()
    return sheet && 'draft' in sheet ? getDraft(through(), sheet.draft) : null
  })
  const text = () => {
    const sheet = chosen()
    if (sheet === null) return null
    return 'text' in sheet ? sheet.text : (draft()?.content ?? null)
  }
  /** Null until there are both; else the result, or why the sheet cannot be read. */
  const outcome = createKeptMemo((): { rehearsal: Rehearsal } | { faults: Fault[] } | null => {
    const [figures, sheet] = [season(), text()]
    if (!figures || sheet === null) return null
    const reading = readSheetText(sheet, figures)
    if ('faults' in reading) return reading
    const options = { stage: 'verified', fallback: true, language: locale() } as const
    return { rehearsal: rehearse(figures, reading.season, options) }
  })
  return { chosen, setChosen, season, outcome }
}

/** The season's file with the short names of its members. */
async function seasonInShort(id: string): Promise<SeasonFile> {
  const [file, detail] = await Promise.all([getSeasonFile(id), getSeason(id)])
  const names = new Map(detail.members.map((member) => [member.id, member.shortName]))
  const members = file.members.map((member) => ({
    ...member,
    name: names.get(member.id) ?? member.name,
  }))
  return { ...file, members }
}
