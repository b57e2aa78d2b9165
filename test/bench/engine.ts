/** What a browser needs to score: the engine with its rules and its ledger, and one changed fact. */
export { changeFact } from '../../scoring/change-fact.ts'
export { resultOf, score, totals } from '../../scoring/score.ts'
export { workSeason } from '../../scoring/work.ts'
