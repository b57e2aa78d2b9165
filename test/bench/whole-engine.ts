/** All of scoring: the sheets of all members, ranking, grades with quotas, awards, one changed fact. */
export { changeFact } from '../../scoring/change-fact.ts'
export { resultOf, score, totals } from '../../scoring/score.ts'
export { workSeason } from '../../scoring/work.ts'
