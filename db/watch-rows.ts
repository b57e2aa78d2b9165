import {
  type KyselyPlugin,
  type OperationNode,
  type QueryId,
  ReturningNode,
  type RootOperationNode,
  SelectionNode,
  TableNode,
} from 'kysely'
import { keyOf, type RecordTable, type RowDigests, recordTables, rowDigest } from './records.ts'
import type { Trx } from './store.ts'

type WriteNode = Extract<
  RootOperationNode,
  { kind: 'InsertQueryNode' | 'UpdateQueryNode' | 'DeleteQueryNode' }
>

/** Tables by their names in the database. */
const tablesByName = new Map(
  recordTables.map((table) => [
    table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    table,
  ]),
)

/**
 * The same transaction, but what is written through it is seen: every statement that inserts, changes or
 * removes records also gives back the rows as they are then.
 *
 * @returns `rows` tells, whenever asked, the digests of all rows touched so far.
 */
export function watchRows(trx: Trx): { trx: Trx; rows(): RowDigests } {
  const rows: RowDigests = {}
  const writes = new WeakMap<QueryId, { table: RecordTable; node: WriteNode }>()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const table = isWrite(node) ? tableOf(node) : undefined
      if (!isWrite(node) || !table) return node
      writes.set(queryId, { table, node })
      return returningAll(node)
    },
    transformResult: async ({ result, queryId }) => {
      const write = writes.get(queryId)
      if (!write) return result
      const { table, node } = write
      const removed = node.kind === 'DeleteQueryNode'
      const digests = rows[table] ?? {}
      rows[table] = digests
      for (const row of result.rows)
        digests[keyOf(table, row)] = removed ? null : rowDigest(table, row)
      return node.returning ? result : { rows: [countOf(node, result.rows.length)] }
    },
  }
  return { trx: trx.withPlugin(plugin), rows: () => rows }
}

function isWrite(node: RootOperationNode): node is WriteNode {
  return ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'].includes(node.kind)
}

function tableOf(node: WriteNode): RecordTable | undefined {
  const target: OperationNode | undefined =
    node.kind === 'InsertQueryNode'
      ? node.into
      : node.kind === 'UpdateQueryNode'
        ? node.table
        : node.from.froms[0]
  return target && TableNode.is(target) ? tablesByName.get(target.table.identifier.name) : undefined
}

function returningAll(node: WriteNode): RootOperationNode {
  const all = [SelectionNode.createSelectAll()]
  const returning = node.returning
    ? ReturningNode.cloneWithSelections(node.returning, all)
    : ReturningNode.create(all)
  return { ...node, returning }
}

/** What the statement would have answered had it given no rows back: Kysely's results, as plain rows. */
function countOf({ kind }: WriteNode, count: number) {
  if (kind === 'InsertQueryNode') return { numInsertedOrUpdatedRows: BigInt(count) }
  return kind === 'UpdateQueryNode'
    ? { numUpdatedRows: BigInt(count) }
    : { numDeletedRows: BigInt(count) }
}
