import { safeName } from '../safe-name.ts'

/**
 * The paths of files in a pack, each its own: a folder by what it proves, in it a number before the name, so
 * that no two are alike on a system that tells no capitals, and none is a word that Windows keeps for itself.
 */
export function packPaths(): (folder: string, name: string) => string {
  const counts = new Map<string, number>()
  return (folder, name) => {
    const place = safeName(folder, 'khac')
    const key = place.toLowerCase()
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return `${place}/${String(number).padStart(2, '0')} ${safeName(name, 'tep')}`
  }
}
