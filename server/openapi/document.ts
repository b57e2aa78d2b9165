import { toJsonSchema } from '@valibot/to-json-schema'
import type { RouterRoute } from 'hono/types'
import type * as v from 'valibot'
import { type Action, actionOf, matrix } from '../permissions/matrix.ts'
import { isSeasonRow, type Row } from '../permissions/row.ts'
import { takenBy } from '../valid.ts'
import { answerOf } from './answers.ts'
import { problemSchema } from './problem-schema.ts'

type Operation = Record<string, unknown>

/**
 * The OpenAPI document of the routes, from the very schemas that check them and the matrix that guards
 * them.
 */
export function describeApi(routes: readonly RouterRoute[]): object {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const [route, handlers] of Map.groupBy(routes, ({ method, path }) => `${method} ${path}`)) {
    const [method = '', path = ''] = route.split(' ')
    const place = path.replace(/:(\w+)/g, '{$1}')
    paths[place] = { ...paths[place], [method.toLowerCase()]: describe(route, handlers) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Thi Đua',
      version: '1',
      description:
        'A write needs same-origin headers and the session cookie; a POST an Idempotency-Key (UUID); a change of something versioned If-Match with its version. A grave act answers 403 session.stale when the password was typed more than five minutes ago: confirm it at /api/v1/session/confirmation and send again.',
    },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sid' } },
    },
  }
}

function describe(route: string, handlers: readonly RouterRoute[]): Operation {
  const action = actionOf(route) as Action
  const row: Row = matrix[action]
  const isOpen = !isSeasonRow(row) && row.to === 'anyone'
  const taken = handlers.flatMap(({ handler }) => takenBy(handler) ?? [])
  const body = taken.find(({ part }) => part === 'json')
  const answer = handlers.flatMap(({ handler }) => answerOf(handler) ?? [])[0]
  return {
    operationId: route.replace(/[^A-Za-z0-9]+/g, '-'),
    tags: [action],
    ...(isOpen ? {} : { security: [{ session: [] }] }),
    parameters: [...taken.flatMap(parametersOf), ...headersOf(route, isOpen)],
    ...bodyOf(route, body?.schema),
    responses: {
      [answer?.status ?? 200]: {
        description: 'Done',
        ...(answer?.status !== 204 && { content: contentOf(answer?.schema) }),
      },
      default: {
        description: 'Refused',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  }
}

function parametersOf({ part, schema }: NonNullable<ReturnType<typeof takenBy>>): object[] {
  if (part === 'json') return []
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: part === 'param' ? 'path' : 'query',
    required: part === 'param' || required.includes(name),
    schema: property,
  }))
}

/** What a route asks for in headers, by its method; the version is said by each versioned resource. */
function headersOf(route: string, isOpen: boolean): object[] {
  if (isOpen || !route.startsWith('POST ')) return []
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    },
  ]
}

/** A POST or DELETE without a schema has no body; a PUT then takes a file. */
function bodyOf(route: string, schema: v.GenericSchema | undefined): object {
  if (!schema && !route.startsWith('PUT ')) return {}
  return { requestBody: { required: true, content: contentOf(schema) } }
}

/** JSON by its schema; without one the bytes of a file. */
function contentOf(schema: v.GenericSchema | undefined) {
  return schema
    ? { 'application/json': { schema: schemaOf(schema) } }
    : { 'application/octet-stream': {} }
}

/** Checks that JSON Schema cannot say (a calendar's days, two fields together) are left out. */
function schemaOf(schema: v.GenericSchema) {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' })
  return rest
}
