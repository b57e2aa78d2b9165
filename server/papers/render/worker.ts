import type { Paper } from '../model.ts'
import type { Format } from '../schema.ts'
import { renderDocx } from './docx/render.ts'
import { renderPdf } from './pdf/render.ts'
import { renderXlsx } from './xlsx/render.ts'

export interface RenderTask {
  paper: Paper
  format: Format
  /** The moment of its making, in ISO. */
  at: string
}

/** Draws a paper: in a worker, since each library holds its thread for as long as it draws. */
export async function work({ paper, format, at }: RenderTask): Promise<Uint8Array> {
  const date = new Date(at)
  if (format === 'docx') return renderDocx(paper, date)
  return format === 'pdf' ? renderPdf([paper], date) : renderXlsx(paper, date)
}
