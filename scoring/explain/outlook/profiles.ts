import type { Lookup } from '../../condition.ts'
import { add, type Exact, whole } from '../../decimal.ts'
import { readGrades } from '../../grades.ts'
import { kinds } from '../../model/node.ts'
import type { SeasonFile } from '../../model/season.ts'
import { type Asked, askedOf } from './asked.ts'
import { foldSheet } from './fold-sheet.ts'
import { exactText, type State } from './states.ts'
import type { Spend } from './too-many-ways.ts'

/** All of a member's sheet that its rank, its grade and its awards hang on, in one way to come out. */
export interface Profile {
  /** The total, the columns and what else is asked for; without rank and final grade. */
  readonly lookup: Lookup
  /** The grade after sanctions, before quotas. */
  readonly grade: string | null
  /** Equal for profiles that are. */
  readonly text: string
}

/** Turns ways for a sheet to come out into profiles, each once. */
export interface Profiler {
  readonly asked: Asked
  /**
   * @param now The sheet as the engine scored it with the free leaves as they are.
   * @param leaves The ways of its free leaves; those of one that is not open are left out.
   * @throws TooManyWays
   */
  of(now: Lookup, leaves: ReadonlyMap<string, readonly Lookup[]>, spend: Spend): Profile[]
}

export function createProfiler(season: SeasonFile): Profiler {
  const asked = askedOf(season)
  const gradeOf = readGrades(season.grades ?? [], season.sanctions ?? [])
  const profile = (values: readonly (Exact | null)[]): Profile => {
    const byKey = new Map(asked.keys.map((key, at) => [key, values[at]!]))
    const lookup: Lookup = ({ name, code }) =>
      byKey.get(code === null ? name : `${name}:${code}`) ?? null
    const { after } = gradeOf(values[0]!, lookup)
    const grade = after === null ? null : season.grades![after]!.id
    return { lookup, grade, text: [...values.map(exactText), grade].join(' ') }
  }
  return {
    asked,
    of(now, leaves, spend) {
      if (leaves.size === 0) return [profile(asked.parts.map(now))]
      const states = foldSheet({ season, asked, now, leaves, spend })
      const found = states.map((state) => profile(valuesOf(state, now, asked)))
      return [...new Map(found.map((one) => [one.text, one])).values()]
    },
  }
}

/** The value of every key that is asked for. */
function valuesOf(state: State, now: Lookup, { parts }: Asked): (Exact | null)[] {
  return parts.map((key, at) => {
    if (key.name === 'total') return state.value
    const before = now(key)
    const column = (kinds as readonly string[]).indexOf(key.name)
    if (column >= 0) return add(before!, state.columns[column]!)
    if (key.name === 'missing') return add(before!, whole(state.missing))
    const mark = state.marks[at]
    return mark === undefined ? before : mark
  })
}
