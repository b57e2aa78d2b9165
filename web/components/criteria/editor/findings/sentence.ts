/** What a finding says, as a sentence of its own: the checks say it as part of a line. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
  return /[.?!]$/.test(capital) ? capital : `${capital}.`
}
