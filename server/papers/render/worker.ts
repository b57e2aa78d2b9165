import type { Paper } from '../model.ts'
import type { Format } from '../schema.ts'

export interface RenderTask {
  /** Several make one PDF; the other formats hold one paper. */
  papers: readonly [Paper, ...Paper[]]
  format: Format
  /** The moment of its making, in ISO. */
  at: string
}

/**
 * Draws papers: in a worker, since each library holds its thread for as long as it draws. A library is loaded when
 * the first paper asks for it: the three together take thrice as long as the one that is waited for.
 */
export async function work({ papers, format, at }: RenderTask): Promise<Uint8Array> {
  const date = new Date(at)
  switch (format) {
    case 'pdf':
      return (await import('./pdf/render.ts')).renderPdf(papers, date)
    case 'docx':
      return (await import('./docx/render.ts')).renderDocx(papers[0], date)
    case 'xlsx':
      return (await import('./xlsx/render.ts')).renderXlsx(papers[0], date)
  }
}
