import { query } from '@solidjs/router'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { api, parseResponse } from '../api.ts'

/** The season file with the facts that the reader may see: what the engine scores in the browser. */
export const getSeasonFile = query(
  async (seasonId: string) =>
    (await parseResponse(
      api.seasons[':seasonId'].file.$get({ param: { seasonId } }),
    )) as unknown as SeasonFile,
  'season-file',
)
