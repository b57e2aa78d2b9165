import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { castEnvelope, castVote } from './cast.ts'
import { proposeMotion, withdrawMotion } from './propose.ts'
import { readMotions } from './read.ts'
import { recordVote } from './record.ts'
import { retractVote } from './retract.ts'
import {
  AgreeUnopened,
  CastEnvelope,
  CastVote,
  Motion,
  MotionParams,
  NewMotion,
  PaperKeys,
  RecordVote,
  RetractVote,
  SealedPapers,
  TakeStep,
  TellerKey,
} from './schema.ts'
import { takeStep } from './step.ts'
import { registerTeller } from './tellers.ts'
import { agreeUnopened, handInKeys, readSealed } from './unseal.ts'

const motion = '/api/v1/seasons/:seasonId/motions/:motionId'

export const ballots = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/motions',
    valid('param', SeasonParams),
    answers(200, v.array(Motion)),
    async (c) => {
      const { store, season: scope, actor } = c.var
      const reader = { personId: actor.personId, scope }
      return c.json(await store.read((db) => readMotions(db, reader)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/motions',
    valid('param', SeasonParams),
    valid('json', NewMotion),
    answers(201, Motion),
    async (c) => c.json(await proposeMotion(actOf(c), c.req.valid('json')), 201),
  )
  .delete(motion, valid('param', MotionParams), answers(204), async (c) => {
    await withdrawMotion(actOf(c), c.req.valid('param').motionId)
    return c.body(null, 204)
  })
  .post(
    `${motion}/steps`,
    valid('param', MotionParams),
    valid('json', TakeStep),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      const { keyDir } = c.var.config
      return c.json(await takeStep(actOf(c), keyDir, motionId, c.req.valid('json')), 200)
    },
  )
  .put(
    `${motion}/vote`,
    valid('param', MotionParams),
    valid('json', CastVote),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await castVote(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .put(
    `${motion}/envelope`,
    valid('param', MotionParams),
    valid('json', CastEnvelope),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await castEnvelope(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .put(
    `${motion}/teller`,
    valid('param', MotionParams),
    valid('json', TellerKey),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await registerTeller(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .get(`${motion}/papers`, valid('param', MotionParams), answers(200, SealedPapers), async (c) => {
    const { actor, store } = c.var
    const { seasonId, motionId } = c.req.valid('param')
    const reader = { seasonId, personId: actor.personId }
    return c.json(await store.read((db) => readSealed(db, reader, motionId)), 200)
  })
  .put(
    `${motion}/papers`,
    valid('param', MotionParams),
    valid('json', PaperKeys),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await handInKeys(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .post(
    `${motion}/unopened`,
    valid('param', MotionParams),
    valid('json', AgreeUnopened),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await agreeUnopened(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .post(
    `${motion}/decision`,
    valid('param', MotionParams),
    valid('json', RecordVote),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await recordVote(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
  .post(
    `${motion}/retraction`,
    valid('param', MotionParams),
    valid('json', RetractVote),
    answers(200, Motion),
    async (c) => {
      const { motionId } = c.req.valid('param')
      return c.json(await retractVote(actOf(c), motionId, c.req.valid('json')), 200)
    },
  )
