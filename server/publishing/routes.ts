import { Hono } from 'hono'
import { Capsule } from '../../scoring/capsule/model.ts'
import type { Env } from '../env.ts'
import { etagOf, isKept } from '../http/etag.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { bundleOf, readVerifier, verifierName } from './bundle.ts'
import { decidePublication } from './decide.ts'
import { proposePublication } from './propose.ts'
import { readCapsule, readPublicSeason, readPublishing } from './read.ts'
import {
  CapsuleQuery,
  DecideProposal,
  NewProposal,
  Proposal,
  ProposalParams,
  PublicSeason,
  Publishing,
} from './schema.ts'
import { requireWholeRecord } from './whole-record.ts'

export const publishing = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/publishing',
    valid('param', SeasonParams),
    answers(200, Publishing),
    async (c) => {
      const { store, season, actor, clock } = c.var
      const reader = { actor, now: clock().toISOString() }
      return c.json(await store.read((db) => readPublishing(db, season, reader)), 200)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/publishing/proposals',
    valid('param', SeasonParams),
    valid('json', NewProposal),
    answers(201, Proposal),
    async (c) => c.json(await proposePublication(actOf(c), c.req.valid('json')), 201),
  )
  .post(
    '/api/v1/seasons/:seasonId/publishing/proposals/:proposalId/decision',
    valid('param', ProposalParams),
    valid('json', DecideProposal),
    answers(200, Proposal),
    async (c) => {
      const { store, config, season } = c.var
      const decision = c.req.valid('json')
      if (decision.accept && season.phase !== 'published')
        await requireWholeRecord(store, {
          dataDir: config.dataDir,
          clusterId: season.row.clusterId,
        })
      const { proposalId } = c.req.valid('param')
      return c.json(await decidePublication(actOf(c), proposalId, decision), 200)
    },
  )
  .get(
    '/api/v1/public/seasons/:seasonId',
    valid('param', SeasonParams),
    answers(200, PublicSeason),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      return c.json(await c.var.store.read((db) => readPublicSeason(db, seasonId)), 200)
    },
  )
  .get(
    '/api/v1/public/seasons/:seasonId/capsule',
    valid('param', SeasonParams),
    valid('query', CapsuleQuery),
    answers(200, Capsule),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const { body, number } = await readCapsule(c.var.db, seasonId, c.req.valid('query').version)
      c.header('Cache-Control', 'public, no-cache')
      c.header('Content-Disposition', `attachment; filename="${seasonId}-v${number}.json"`)
      c.header('Content-Type', 'application/json')
      // The very bytes that were sealed, not what a parser makes of them.
      return isKept(c, etagOf(body)) ? c.body(null, 304) : c.body(body, 200)
    },
  )
  .get(
    '/api/v1/public/seasons/:seasonId/bundle',
    valid('param', SeasonParams),
    valid('query', CapsuleQuery),
    answers(200),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      const publication = await readCapsule(c.var.db, seasonId, c.req.valid('query').version)
      const zip = bundleOf(seasonId, publication, await readVerifier(c.var.config.distDir))
      c.header('Cache-Control', 'public, no-cache')
      c.header(
        'Content-Disposition',
        `attachment; filename="${seasonId}-v${publication.number}.zip"`,
      )
      c.header('Content-Type', 'application/zip')
      return isKept(c, etagOf(zip)) ? c.body(null, 304) : c.body(zip, 200)
    },
  )
  // To be kept, not shown: opened from this server it would be the server's word again.
  .get('/verifier.html', answers(200), async (c) => {
    const page = await readVerifier(c.var.config.distDir)
    c.header('Cache-Control', 'public, no-cache')
    c.header('Content-Disposition', `attachment; filename="${verifierName}"`)
    c.header('Content-Type', 'text/html; charset=UTF-8')
    return isKept(c, etagOf(page)) ? c.body(null, 304) : c.body(page, 200)
  })
