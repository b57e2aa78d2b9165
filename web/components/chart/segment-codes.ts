import type { Plugin } from 'chart.js'

/**
 * Writes each dataset's short code into its segments, where it fits: neighbours are told apart by their
 * code, never by a shade alone.
 *
 * @param codes By dataset.
 * @param colourOf The colour of the code on a dataset's segments.
 */
export function segmentCodes(
  codes: () => readonly string[],
  colourOf: (dataset: number) => string,
): Plugin<'bar'> {
  return {
    id: 'segment-codes',
    afterDatasetsDraw(chart) {
      const { ctx, data } = chart
      ctx.save()
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.font = '600 12px sans-serif'
      for (const [index, code] of codes().entries()) {
        ctx.fillStyle = colourOf(index)
        for (const element of data.datasets[index] ? chart.getDatasetMeta(index).data : []) {
          const { x, y, base } = element.getProps(['x', 'y', 'base'], true) as unknown as Segment
          if (Math.abs(x - base) > ctx.measureText(code).width + 6)
            ctx.fillText(code, (x + base) / 2, y)
        }
      }
      ctx.restore()
    },
  }
}

/** Where a bar segment lies, in pixels: from `base` to `x` at the height `y`. */
interface Segment {
  x: number
  y: number
  base: number
}
