import { openForReading } from '../../db/open.ts'
import { type StoreReport, type VerifyOptions, verifyRunning } from './verify-store.ts'

/** What is checked, by a connection of its own. */
export interface VerificationInput extends VerifyOptions {
  /** Where the data are, as `openForReading` takes it. */
  place: string
}

/** Beside the thread that answers, and beside its connection: nobody who writes or signs in waits for it. */
export async function work({ place, ...options }: VerificationInput): Promise<StoreReport> {
  const source = await openForReading(place)
  try {
    return await verifyRunning(source, options)
  } finally {
    await source.close()
  }
}
