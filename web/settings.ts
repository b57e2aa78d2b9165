/** What a person chose on this machine. A browser that keeps nothing only forgets the choice. */
export function readSetting(name: 'language' | 'theme'): string | null {
  try {
    return localStorage.getItem(`thidua.${name}`)
  } catch {
    return null
  }
}

export function writeSetting(name: 'language' | 'theme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`thidua.${name}`)
    else localStorage.setItem(`thidua.${name}`, value)
  } catch {
    // Storage is closed or full: the choice holds until the page is left.
  }
}
