import { query } from '@solidjs/router'
import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import { api, isProblem, parseResponse } from '../api.ts'

/** What is still open, and whether it matters; null while the standings are not open to the reader. */
export const getOutlook = query(
  async (seasonId: string, fallback: boolean): Promise<OpenQuestions | null> => {
    try {
      return await parseResponse(
        api.seasons[':seasonId'].outlook.$get({
          param: { seasonId },
          query: { fallback: fallback ? 'true' : 'false' },
        }),
      )
    } catch (error) {
      if (isProblem(error, 'standings.not_open')) return null
      throw error
    }
  },
  'outlook',
)
