import { listMembers, type MemberRow } from '../../db/queries/members.ts'
import { findSheet } from '../../db/queries/sheet-versions.ts'
import type { Db } from '../../db/store.ts'
import type { Node } from '../../scoring/model/node.ts'
import { allNodes } from '../../scoring/model/sheet.ts'
import { AppError } from '../errors/app-error.ts'
import { fileMember } from './compose.ts'
import { readRules } from './rules.ts'
import type { SeasonRules } from './schema.ts'

/** What a season rests on: the rules in force and the roll, in its order. */
export interface SeasonBase {
  rules: SeasonRules
  members: MemberRow[]
}

/** Two queries. */
export async function loadBase(db: Db, seasonId: string): Promise<SeasonBase> {
  const sheet = await findSheet(db, seasonId)
  if (!sheet) throw new AppError('season.not_found')
  const members = await listMembers(db, seasonId)
  return { rules: readRules(sheet.body, members.map(fileMember)), members }
}

/** @throws AppError `criterion.not_found` */
export function requireNode({ rules }: SeasonBase, code: string): Node {
  const node = allNodes(rules.sheet).find((each) => each.code === code)
  if (!node) throw new AppError('criterion.not_found')
  return node
}

/** Nodes by their code. */
export function nodesByCode(rules: SeasonRules): ReadonlyMap<string, Node> {
  return new Map(allNodes(rules.sheet).map((node) => [node.code, node]))
}
