import { Hono } from 'hono'
import { listClusters } from '../../db/queries/clusters.ts'
import { listOrganisations } from '../../db/queries/organisations.ts'
import type { Env } from '../env.ts'
import { mutationRequest } from '../http/idempotency.ts'
import { answers } from '../openapi/answers.ts'
import { valid } from '../valid.ts'
import {
  AdminGrant,
  AdminGrants,
  AdminSeason,
  AdminSeasonParams,
  AdminSeasons,
  Clusters,
  GrantParams,
  NewGrant,
  NewSeason,
  Organisations,
} from './schema.ts'
import {
  createSeason,
  endRole,
  giveRole,
  listGrantsToManage,
  listSeasonsToManage,
} from './service.ts'

export const admin = new Hono<Env>()
  .get('/api/v1/admin/clusters', answers(200, Clusters), async (c) => {
    const clusters = await listClusters(c.var.db)
    return c.json(
      clusters.map(({ id, name }) => ({ id, name })),
      200,
    )
  })
  .get('/api/v1/admin/organisations', answers(200, Organisations), async (c) => {
    const organisations = await listOrganisations(c.var.db)
    return c.json(
      organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
      200,
    )
  })
  .get('/api/v1/admin/seasons', answers(200, AdminSeasons), async (c) =>
    c.json(await listSeasonsToManage(c.var.db), 200),
  )
  .post('/api/v1/admin/seasons', valid('json', NewSeason), answers(201, AdminSeason), async (c) =>
    c.json(await createSeason(c.var.store, mutationRequest(c), c.req.valid('json')), 201),
  )
  .get(
    '/api/v1/admin/seasons/:seasonId/grants',
    valid('param', AdminSeasonParams),
    answers(200, AdminGrants),
    async (c) => c.json(await listGrantsToManage(c.var.db, c.req.valid('param').seasonId), 200),
  )
  .post(
    '/api/v1/admin/seasons/:seasonId/grants',
    valid('param', AdminSeasonParams),
    valid('json', NewGrant),
    answers(201, AdminGrant),
    async (c) => {
      const { seasonId } = c.req.valid('param')
      return c.json(
        await giveRole(c.var.store, mutationRequest(c), seasonId, c.req.valid('json')),
        201,
      )
    },
  )
  .delete(
    '/api/v1/admin/seasons/:seasonId/grants/:grantId',
    valid('param', GrantParams),
    answers(204),
    async (c) => {
      const { seasonId, grantId } = c.req.valid('param')
      await endRole(c.var.store, mutationRequest(c), seasonId, grantId)
      return c.body(null, 204)
    },
  )
