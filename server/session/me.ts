import type { Env } from '../env.ts'
import type { Actor } from './actor.ts'
import type { Me } from './schema.ts'

/** What a signed-in person is told about the own account. */
export function meOf(actor: Actor, { config }: Pick<Env['Variables'], 'config'>): Me {
  const { personId, login, name, admin, grants } = actor
  return {
    person: { id: personId, login, name, admin },
    grants: grants.map(({ seasonId, memberId, role }) => ({ seasonId, memberId, role })),
    demo: config.demo,
  }
}
