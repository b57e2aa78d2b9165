import { score } from '../../scoring/score.ts'
import { makeCluster, makeFacts, usual } from './cluster.ts'

/** About as many clusters as there are in the whole country. */
const clusters = 2500

/**
 * Scores every cluster of the country by one sheet with full ledger, one after the other, as a run over the
 * night would do: each result is let go before the next. Every cluster has facts of its own; only scoring
 * is timed, the garbage of all included, not the making of facts.
 *
 * It runs in a process of its own, so that the greatest memory that the system ever gave that process
 * (`maxRSS`, the runtime included) is the memory of just this.
 */
const cluster = makeCluster(usual)
let facts = 0
let ms = 0
for (let at = 0; at < clusters; at++) {
  const season = { ...cluster, facts: makeFacts(cluster, usual.sections, at) }
  facts += season.facts.length
  const start = performance.now()
  const { members } = score(season)
  ms += performance.now() - start
  if (members.length !== usual.members) throw new Error('a member is missing')
}
process.stdout.write(JSON.stringify({ ms, facts, mb: process.resourceUsage().maxRSS / 1024 }))
