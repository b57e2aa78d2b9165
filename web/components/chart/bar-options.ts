import type { ChartConfiguration } from 'chart.js'
import { formatNumber } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import type { ChartColours } from './colours.ts'

/** Horizontal bars without motion: a figure that changes does not count up (design/NOTES.md). */
export function barOptions(
  colours: ChartColours,
  { stacked, legend }: { stacked: boolean; legend: boolean },
): NonNullable<ChartConfiguration<'bar'>['options']> {
  const font = { family: colours.font, size: 14 }
  const ticks = { color: colours.text, font }
  return {
    indexAxis: 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    locale: 'vi',
    scales: {
      x: {
        stacked,
        ticks: { ...ticks, color: colours.soft, callback: (value) => formatNumber(String(value)) },
        grid: { color: colours.line },
        border: { color: colours.soft },
      },
      y: { stacked, ticks: { ...ticks, autoSkip: false }, grid: { display: false } },
    },
    plugins: {
      legend: {
        display: legend,
        position: 'top',
        align: 'start',
        labels: { color: colours.text, font },
      },
      tooltip: {
        titleFont: font,
        bodyFont: font,
        callbacks: {
          label: ({ dataset, raw }) =>
            `${dataset.label}: ${t('chart.points', formatNumber(String(raw)))}`,
        },
      },
    },
  }
}
