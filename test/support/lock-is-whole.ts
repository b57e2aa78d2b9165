/**
 * `node test/support/lock-is-whole.ts package-lock.json`: every optional dependency that a package of
 * the lock names must be in the lock too. A registry that lacks a platform's package leaves holes that
 * `npm install` forgives and `npm ci` elsewhere does not.
 */
import { readFileSync } from 'node:fs'

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

const { packages } = JSON.parse(
  readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'),
) as Locked
const holes = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(place, name))
    .map((name) => `${name} of ${place || 'the project'}`),
)
for (const hole of holes) console.error(`missing from the lock: ${hole}`)
process.exitCode = holes.length > 0 ? 1 : 0

/** Looks where Node would: beside the package, then in each folder above it. */
function isLocked(place: string, name: string): boolean {
  if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true
  if (place === '') return false
  const above = place.lastIndexOf('/node_modules/')
  return isLocked(above < 0 ? '' : place.slice(0, above), name)
}
