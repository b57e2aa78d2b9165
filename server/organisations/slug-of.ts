import { fold } from '../../scoring/fold.ts'

/** A readable id for a name: "Cụm 3" is `cum-3`. */
export function slugOf(name: string, otherwise = 'cum'): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [otherwise]
  return words.join('-').slice(0, 40).replace(/-+$/, '')
}
