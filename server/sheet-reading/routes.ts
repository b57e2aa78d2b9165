import { Hono } from 'hono'
import { Sheet } from '../../scoring/model/sheet.ts'
import type { Env } from '../env.ts'
import { readBeside } from '../excel/beside.ts'
import { readBytes } from '../http/body.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import type { ReadSheet } from './read-table.ts'

const reader = new URL('./worker.ts', import.meta.url)
const mostBytes = 5 * 1024 * 1024

/** Reads a cluster's own scoring sheet from Excel, for a draft to begin with. Nothing is stored. */
export const sheetReading = new Hono<Env>().put(
  '/api/v1/seasons/:seasonId/sheet-reading',
  valid('param', SeasonParams),
  answers(200, Sheet),
  async (c) => {
    return c.json(await readBeside<ReadSheet>(reader, await readBytes(c, mostBytes)), 200)
  },
)
