/** The id of the element that shows a node of the sheet. */
export function anchorOf(code: string): string {
  return `tc-${code}`
}
