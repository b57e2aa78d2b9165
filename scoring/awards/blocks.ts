import type { Award, Block } from '../model/award.ts'

/** The block of this kind that a member has for an award, its own or one for all awards. */
export function findBlock(
  member: string,
  award: Award,
  blocks: readonly Block[],
  kind: Block['kind'],
): Block | undefined {
  return blocks.find(
    (block) =>
      block.member === member &&
      block.kind === kind &&
      (block.award === award.id || block.award === '*'),
  )
}
