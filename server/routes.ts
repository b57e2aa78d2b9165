import { Hono } from 'hono'
import type { Env } from './env.ts'
import { health } from './health/routes.ts'
import { session } from './session/routes.ts'

/** Every resource's routes; each file holds its full addresses. Here the typed client's types come from. */
export const routes = new Hono<Env>().route('/', health).route('/', session)
