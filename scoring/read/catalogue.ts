import type { Path } from '../model/condition.ts'
import { isGroup, type Leaf, type Node } from '../model/node.ts'
import type { SeasonFile } from '../model/season.ts'
import { kindOf } from '../rules/index.ts'

/** A node of the sheet with its place in the tree and in the file. `parent` is null right under the sheet. */
export interface Entry {
  node: Node
  path: Path
  parent: Entry | null
}

/** What the parts of a season file are called, for the references between them. */
export interface Catalogue {
  season: SeasonFile
  entries: readonly Entry[]
  nodes: ReadonlyMap<string, Entry>
  codes: () => readonly string[]
  members: ReadonlySet<string>
  memberIds: () => readonly string[]
  grades: readonly string[]
  awards: readonly string[]
  flags: ReadonlySet<string>
}

export function catalogueOf(season: SeasonFile): Catalogue {
  const entries = entriesIn(season.sheet.nodes, ['sheet'], null)
  const nodes = new Map<string, Entry>()
  for (const entry of entries) if (!nodes.has(entry.node.code)) nodes.set(entry.node.code, entry)
  return {
    season,
    entries,
    nodes,
    codes: () => [...nodes.keys()],
    members: new Set(season.members.map(({ id }) => id)),
    memberIds: () => season.members.map(({ id }) => id),
    grades: (season.grades ?? []).map(({ id }) => id),
    awards: (season.awards ?? []).map(({ id }) => id),
    flags: new Set(entries.flatMap(({ node }) => (isGroup(node) ? [] : flagsOf(node)))),
  }
}

/** In printed order, a group before what is in it. */
function entriesIn(nodes: readonly Node[], path: Path, parent: Entry | null): Entry[] {
  return nodes.flatMap((node, at) => {
    const entry = { node, path: [...path, 'nodes', at], parent }
    return isGroup(node) ? [entry, ...entriesIn(node.nodes, entry.path, entry)] : [entry]
  })
}

/** The flags that a leaf can raise, itself or through its options. */
function flagsOf({ raises = [], rule }: Leaf): string[] {
  return [...raises.map(({ flag }) => flag), ...(kindOf(rule).flags?.(rule) ?? [])]
}
