import type { CommentInsert } from '../../db/queries/season-comments.ts'
import { findDocument } from '../../db/queries/season-documents.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, requireNode } from '../seasons/base.ts'
import type { NewComment } from './schema.ts'

type Place = Pick<
  CommentInsert,
  'criterion' | 'sheetNumber' | 'documentId' | 'documentNumber' | 'paragraph' | 'quote'
>

/**
 * Where a comment stands, with the words that it is about: what it names must be there, and be what its
 * writer read.
 *
 * @throws AppError `comment.outdated` when another version is in force, `criterion.not_found`,
 *   `document.not_found`, `request.invalid` for a paragraph that the document has not
 */
export async function placeOf(db: Db, { row }: SeasonScope, input: NewComment): Promise<Place> {
  if (input.on === 'sheet') {
    const { criterion, number } = input
    if (number !== row.sheetVersion) throw new AppError('comment.outdated')
    const base = await loadBase(db, row.id)
    const quote = criterion === '' ? base.rules.sheet.title : requireNode(base, criterion).title
    const nowhere = { documentId: null, documentNumber: null, paragraph: null }
    return { criterion, sheetNumber: number, ...nowhere, quote }
  }
  const { documentId, number, paragraph } = input
  const document = await findDocument(db, row.id, documentId)
  if (!document) throw new AppError('document.not_found')
  if (number !== document.number) throw new AppError('comment.outdated')
  const quote = paragraph === null ? document.title : document.paragraphs[paragraph - 1]
  if (quote === undefined)
    throw new AppError('request.invalid', {
      errors: [{ path: 'paragraph', code: 'number.too_large' }],
    })
  const place = { documentId, documentNumber: number, paragraph, quote }
  return { criterion: null, sheetNumber: null, ...place }
}
