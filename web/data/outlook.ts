import { query } from '@solidjs/router'
import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import { api, isProblem, parseResponse } from '../api.ts'

/** Between two questions to a server that is still at it, in milliseconds. */
const pauseMs = 1500

/**
 * What is still open, and whether it matters; null while the standings are not open to the reader. A
 * server that is still working it out is asked until it knows.
 */
export const getOutlook = query(
  async (seasonId: string, fallback: boolean): Promise<OpenQuestions | null> => {
    try {
      for (;;) {
        const { found } = await parseResponse(
          api.seasons[':seasonId'].outlook.$get({
            param: { seasonId },
            query: { fallback: fallback ? 'true' : 'false' },
          }),
        )
        if (found) return found
        await new Promise((done) => setTimeout(done, pauseMs))
      }
    } catch (error) {
      if (isProblem(error, 'standings.not_open')) return null
      throw error
    }
  },
  'outlook',
)
