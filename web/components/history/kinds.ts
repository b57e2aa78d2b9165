/** Kinds of acts that the history can be narrowed to: the first word of an action. */
export const kinds = [
  'activity',
  'evidence',
  'claim',
  'sheet',
  'value',
  'decision',
  'award',
  'season',
  'publication',
  'correction',
] as const
