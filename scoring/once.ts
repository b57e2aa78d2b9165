/** Works a value out when it is first asked for, and keeps it. */
export function once<Value extends object>(work: () => Value): () => Value {
  let value: Value | null = null
  return () => (value ??= work())
}
