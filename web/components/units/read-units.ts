/** Stands for what is no number of units; neither a claim nor a placing is sent with it. */
export const noUnits = 0

/** A whole number from 1 to 9999, as the server takes it; else `noUnits`. */
export function readUnits(text: string): number {
  const digits = text.trim()
  return /^\d{1,4}$/.test(digits) ? Number(digits) : noUnits
}
