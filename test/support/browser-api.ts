import { expect } from 'vitest'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { demoPassword, leadId } from '../../server/demo/accounts.ts'
import type { Phase, SeasonDetail } from '../../server/seasons/schema.ts'
import { base } from './demo-server.ts'

/** The season of the demonstration that is finished up to the conference; journeys only read it. */
export const finished = 'cum-3-2023'
/** The season that is open for recording; each journey works with members of its own. */
export const current = 'cum-3-2024'

/** Calls the demo server as one account does, for what a journey needs but does not show. */
export interface Hands {
  get<T>(path: string): Promise<T>
  put(path: string, body: unknown, version: number): Promise<void>
  patch(path: string, body: unknown, version: number): Promise<void>
  post(path: string, body: unknown): Promise<void>
}

const signedIn = new Map<string, Promise<Hands>>()

/** One session an account: more of them would end those on screen. */
export function handsOf(login: string): Promise<Hands> {
  const known = signedIn.get(login) ?? signIn(login)
  signedIn.set(login, known)
  return known
}

async function signIn(login: string): Promise<Hands> {
  const first = await send('POST', '/session', { login, password: demoPassword }, {})
  const cookie = first.headers.getSetCookie()[0]!.split(';')[0]!
  const write = async (method: string, path: string, body: unknown, headers: HeadersInit) => {
    await send(method, path, body, { cookie, ...headers })
  }
  return {
    get: async (path) => (await send('GET', path, undefined, { cookie })).json(),
    put: (path, body, version) => write('PUT', path, body, { 'if-match': `"${version}"` }),
    patch: (path, body, version) => write('PATCH', path, body, { 'if-match': `"${version}"` }),
    post: (path, body) => write('POST', path, body, { 'idempotency-key': crypto.randomUUID() }),
  }
}

async function send(method: string, path: string, body: unknown, headers: HeadersInit) {
  const answer = await fetch(`${base()}/api/v1${path}`, {
    method,
    headers: {
      origin: base(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) expect.fail(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** Brings the open season to a phase, wherever another journey left it. */
export async function moveTo(phase: Phase): Promise<void> {
  const lead = await handsOf(leadId)
  const season = await lead.get<SeasonDetail>(`/seasons/${current}`)
  if (season.phase === phase) return
  await lead.patch(`/seasons/${current}`, { phase, reason: 'Kiểm thử' }, season.version)
}

/** Fills a member's open sheet with the figures that it stated in the finished season. */
export async function claimAsLastYear(memberId: string): Promise<void> {
  const hands = await handsOf(memberId)
  const file = await hands.get<SeasonFile>(`/seasons/${finished}/file`)
  const own = file.facts.filter((fact) => fact.member === memberId && fact.stage === 'self')
  for (const { member, criterion, stage, reason, ...figures } of own)
    await claim(hands, memberId, criterion, figures)
}

/** States figures under a criterion, over whatever is claimed there. */
export async function claim(
  hands: Hands,
  memberId: string,
  criterion: string,
  figures: FactFields,
): Promise<void> {
  const path = `/seasons/${current}/members/${memberId}/claims/${criterion}`
  const { version } = await hands.get<{ version: number }>(path)
  await hands.put(path, { activityIds: [], figures, note: '', evidenceIds: [] }, version)
}

/** Submits a member's open sheet with everything that is still missing in it. */
export async function submit(memberId: string): Promise<void> {
  const hands = await handsOf(memberId)
  const { rules } = await hands.get<SeasonDetail>(`/seasons/${current}`)
  await hands.post(`/seasons/${current}/members/${memberId}/submission`, {
    acceptMissing: codesIn(rules.sheet.nodes),
  })
}

type Nodes = SeasonFile['sheet']['nodes']

function codesIn(nodes: Nodes): string[] {
  return nodes.flatMap((node) => ('nodes' in node ? codesIn(node.nodes) : [node.code]))
}
