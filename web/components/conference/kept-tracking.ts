const place = (motionId: string, memberId: string) => `thi-dua:envelope:${motionId}:${memberId}`

/** Keeps on this device which envelope was handed in; a browser that keeps nothing is no hindrance. */
export function keepTracking(motionId: string, memberId: string, tracking: string): void {
  try {
    localStorage.setItem(place(motionId, memberId), tracking)
  } catch {
    // The number is on screen all the same.
  }
}

/** @returns null where the vote was cast elsewhere. */
export function keptTracking(motionId: string, memberId: string): string | null {
  try {
    return localStorage.getItem(place(motionId, memberId))
  } catch {
    return null
  }
}
