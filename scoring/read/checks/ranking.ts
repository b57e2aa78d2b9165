import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import { checkKey, keysOfRanking } from './conditions.ts'

/** The keys that rank; a recorded decision is the last of them and counts upward. */
export function checkRanking(catalogue: Catalogue): Finding[] {
  const keys = catalogue.season.ranking?.keys ?? []
  return keys.flatMap(({ key, dir }, at): Finding[] => {
    const path = ['ranking', 'keys', at]
    const findings = checkKey(key, [...path, 'key'], keysOfRanking, catalogue)
    if (key !== 'decision') return findings
    if (at < keys.length - 1) findings.push({ path: [...path, 'key'], code: 'key.not_last' })
    if (dir === 'desc') findings.push({ path: [...path, 'dir'], code: 'key.not_ascending' })
    return findings
  })
}
