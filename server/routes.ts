import { Hono } from 'hono'
import { admin } from './admin/routes.ts'
import type { Env } from './env.ts'
import { health } from './health/routes.ts'
import { invites } from './invites/routes.ts'
import { openapi } from './openapi/routes.ts'
import { people } from './people/routes.ts'
import { session } from './session/routes.ts'

const resources = new Hono<Env>()
  .route('/', health)
  .route('/', session)
  .route('/', invites)
  .route('/', people)
  .route('/', admin)

/** Every resource's routes; each file holds its full addresses. Here the typed client's types come from. */
export const routes = resources.route('/', openapi(resources))
