import type { Paper } from '../model.ts'
import type { Format } from '../schema.ts'
import { renderDocx } from './docx/render.ts'
import { renderPdf } from './pdf/render.ts'
import { renderXlsx } from './xlsx/render.ts'

export interface RenderTask {
  /** Several make one PDF; the other formats hold one paper. */
  papers: readonly [Paper, ...Paper[]]
  format: Format
  /** The moment of its making, in ISO. */
  at: string
}

/** Draws papers: in a worker, since each library holds its thread for as long as it draws. */
export async function work({ papers, format, at }: RenderTask): Promise<Uint8Array> {
  const date = new Date(at)
  if (format === 'pdf') return renderPdf(papers, date)
  return format === 'docx' ? renderDocx(papers[0], date) : renderXlsx(papers[0], date)
}
