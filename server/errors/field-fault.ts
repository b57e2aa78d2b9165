/** One field of a request that is wrong; without a message the code's own sentence is said. */
export interface FieldFault {
  path: string
  code: string
  message?: string
}

/** Entries of a list that repeat an earlier one. */
export function repeatFaults(path: string, ids: readonly string[]): FieldFault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: `${path}.${index}`, code: 'list.repeats' }] : [],
  )
}

/** Entries of a list that cannot stand there. */
export function unfitFaults(
  path: string,
  ids: readonly string[],
  isUnfit: (id: string) => boolean,
  code: string,
): FieldFault[] {
  return ids.flatMap((id, index) => (isUnfit(id) ? [{ path: `${path}.${index}`, code }] : []))
}
