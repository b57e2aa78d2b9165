import { expect } from 'vitest'
import type { NewActivity } from '../../scoring/model/activity.ts'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import type { Activity } from '../../server/activities/schema.ts'
import type { Claim } from '../../server/claims/schema.ts'
import type { Problem } from '../../server/errors/schema.ts'
import type { Evidence } from '../../server/evidence/schema.ts'
import type { TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { seasonId } from '../support/small-season.ts'

export const season = `/api/v1/seasons/${seasonId}`

/** An activity that can be recorded as it is. */
export function makeActivity(changes: Partial<NewActivity> = {}): NewActivity {
  return {
    title: 'Đón đoàn Hội hữu nghị Lào – Việt',
    field: 'friendship',
    role: 'lead',
    startsOn: '2026-03-12',
    endsOn: null,
    place: 'Đồng Hới',
    partners: ['Hội hữu nghị Lào – Việt tỉnh Khăm Muộn'],
    countries: ['Lào'],
    people: 12,
    money: null,
    documents: [],
    result: '',
    joint: [],
    evidenceIds: [],
    ...changes,
  }
}

/** A claim that says nothing but what is changed. */
export function makeClaim(changes: Partial<ClaimInput> = {}): ClaimInput {
  return { activityIds: [], figures: {}, note: '', evidenceIds: [], ...changes }
}

/** The body of an answer that must have gone well. */
export async function ok<T>(answer: Promise<Response> | Response, status = 200): Promise<T> {
  const response = await answer
  const text = await response.text()
  expect({ status: response.status, ...(response.status !== status && { text }) }).toEqual({
    status,
  })
  return JSON.parse(text) as T
}

/** The body of an answer that must have been refused. */
export async function refused(
  answer: Promise<Response>,
  status: number,
  code: string,
): Promise<Problem> {
  const response = await answer
  const body = JSON.parse(await response.text()) as Problem
  expect({ status: response.status, code: body.code }).toEqual({ status, code })
  return body
}

export function record(who: Caller, changes: Partial<NewActivity> = {}): Promise<Activity> {
  return ok(who.post(`${season}/activities`, makeActivity(changes)), 201)
}

export function claim(
  who: Caller,
  member: string,
  criterion: string,
  changes: Partial<ClaimInput>,
  version = 0,
): Promise<Claim> {
  const path = `${season}/members/${member}/claims/${criterion}`
  return ok(who.put(path, makeClaim(changes), version))
}

/** Claims under every criterion of the small sheet, and hands the sheet in; the season is then open for that. */
export async function handIn(it: TestApp, member: string, count = '3'): Promise<void> {
  const who = await it.as(member)
  await it.enter('self-score')
  await claim(who, member, 'I.1', { figures: { quantity: count } })
  await claim(who, member, 'I.2', { figures: { actual: '80', plan: '100' } })
  await ok(who.post(`${season}/members/${member}/submission`, { acceptMissing: ['II'] }))
}

/** The smallest thing that is a PDF. */
export function makePdf(text = 'minh chứng'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`))
}

export function upload(
  who: Caller,
  member: string,
  name: string,
  body: BodyInit,
  headers: Record<string, string> = {},
  of = season,
): Promise<Response> {
  return who.raw(`${of}/members/${member}/evidence?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body,
    duplex: 'half',
  } as RequestInit)
}

export function attach(
  who: Caller,
  member: string,
  name = 'giay-moi.pdf',
  of = season,
): Promise<Evidence> {
  return ok(upload(who, member, name, makePdf(name), {}, of), 201)
}
