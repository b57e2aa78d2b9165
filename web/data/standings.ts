import { query } from '@solidjs/router'
import type { ExplainedLine } from '../../scoring/model/explained.ts'
import type { Result } from '../../scoring/model/result.ts'
import { api, isProblem, parseResponse } from '../api.ts'
import type { Locale } from '../i18n/locale.ts'

/** Which column is scored; `fallback`: the self-score stands in where nothing is verified. */
export interface Reading {
  stage: 'self' | 'verified'
  fallback: boolean
  language: Locale
}

/** The result as the server computes it; null while the standings are not open to the reader. */
export const getStandings = query(
  async (seasonId: string, { stage, fallback, language }: Reading): Promise<Result | null> => {
    try {
      return (await parseResponse(
        api.seasons[':seasonId'].standings.$get({
          param: { seasonId },
          query: { stage, fallback: fallback ? 'true' : 'false', language },
        }),
      )) as Result
    } catch (error) {
      if (isProblem(error, 'standings.not_open')) return null
      throw error
    }
  },
  'standings',
)

/** The account of one member's total, by the codes of its lines. */
export const getExplanation = query(
  async (
    seasonId: string,
    memberId: string,
    { stage, fallback }: Pick<Reading, 'stage' | 'fallback'>,
  ): Promise<ReadonlyMap<string, ExplainedLine>> => {
    const { lines } = await parseResponse(
      api.seasons[':seasonId'].standings[':memberId'].explanation.$get({
        param: { seasonId, memberId },
        query: { stage, fallback: fallback ? 'true' : 'false' },
      }),
    )
    return new Map(lines.map((line) => [line.code, line as ExplainedLine]))
  },
  'explanation',
)
