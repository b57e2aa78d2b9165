/**
 * The engine for the browser: what a member's sheet loads of it to show points, columns, grade and the
 * account of every line while figures are typed, and what of a condition is not met. The page loads more
 * of `scoring/` beside it, to tell the rules in words and to check what is typed; ranking and awards only
 * come with the pages that show them.
 */
export { unmetInWords } from '../../scoring/explain/unmet.ts'
export { sheetResult, workSheet } from '../../scoring/own-sheet.ts'
export { pointsOf } from '../../scoring/points.ts'
