import { Hono } from 'hono'
import { Sheet } from '../../scoring/model/sheet.ts'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { readBytes } from '../http/body.ts'
import { answers } from '../openapi/answers.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { readBeside } from './read-beside.ts'

const mostBytes = 5 * 1024 * 1024

/** Reads a cluster's own scoring sheet from Excel, for a draft to begin with. Nothing is stored. */
export const sheetReading = new Hono<Env>().put(
  '/api/v1/seasons/:seasonId/sheet-reading',
  valid('param', SeasonParams),
  answers(200, Sheet),
  async (c) => {
    const answer = await readBeside(await readBytes(c, mostBytes))
    if ('refused' in answer) throw new AppError(answer.refused)
    return c.json(answer.sheet, 200)
  },
)
