import { score } from '../../scoring/score.ts'
import { makeCluster, makeFacts, usual } from './cluster.ts'

/** About as many clusters as there are in the whole country. */
const clusters = 2500

/**
 * Scores every cluster of the country with full ledger, one after the other, as a run over the night would
 * do: each result is let go before the next. Every cluster has facts of its own, made on the spot from
 * ready texts, which is a small part of the time and is counted in it.
 *
 * It runs in a process of its own, so that the greatest memory that the system ever gave that process
 * (`maxRSS`, the runtime included) is the memory of just this.
 */
const cluster = makeCluster(usual)
let facts = 0
const start = performance.now()
for (let at = 0; at < clusters; at++) {
  const season = { ...cluster, facts: makeFacts(cluster, usual.sections, at) }
  facts += season.facts.length
  if (score(season).members.length !== usual.members) throw new Error('a member is missing')
}
const ms = performance.now() - start
process.stdout.write(JSON.stringify({ ms, facts, mb: process.resourceUsage().maxRSS / 1024 }))
