import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import { createCaller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, password, seasonId } from '../support/small-season.ts'

const path = '/api/v1/session'

describe.each(engines)('signing in on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const signIn = (login: string, secret = password, headers = {}) =>
    it.anonymous.post(path, { login, password: secret }, headers)
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0]

  test('tells who one is and sets a cookie that scripts and other sites do not get', async () => {
    const response = await signIn(' Quang-Binh ')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      person: {
        id: idOf('quang-binh'),
        login: 'quang-binh',
        name: 'Tài khoản quang-binh',
        admin: false,
      },
      grants: [
        { seasonId, memberId: 'quang-binh', role: 'approver' },
        { seasonId, memberId: 'quang-binh', role: 'editor' },
      ],
      demo: false,
    })
    expect(response.headers.get('set-cookie')).toMatch(
      /^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })
})
