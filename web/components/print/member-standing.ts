import type { SeasonFile } from '../../../scoring/model/season.ts'

/**
 * The rank, whether it is shared, and the grade of one member by the verified values. Ranking is fetched only for who asks:
 * a sheet alone is worked out without it.
 */
export async function memberStanding(file: SeasonFile, memberId: string) {
  const { workSeason } = await import('../../../scoring/work.ts')
  const { standings, members } = workSeason(file, 'verified', false)
  const { rank, tied } = standings.places.find(({ id }) => id === memberId)!
  return { rank, tied, grade: members.get(memberId)!.grade }
}
