import { formatNumber } from './numbers.ts'

/** The size of a file in the unit that fits: "34 MB", "1,5 MB", "820 kB". */
export function formatSize(bytes: number): string {
  const kilo = bytes / 1024
  if (kilo < 1000) return `${Math.max(1, Math.round(kilo))} kB`
  const mega = kilo / 1024
  return `${formatNumber(mega < 10 ? String(Math.round(mega * 10) / 10) : String(Math.round(mega)))} MB`
}
