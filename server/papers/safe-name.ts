/** What no file system takes in a name, what only steers a screen, and what turns the direction of writing. */
const unusable = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
/** In bytes: with folder and number a path stays far below what any system takes. */
const longest = 120

/** A name as it may stand in any folder: Vietnamese stays, its ending too where it has to be shortened. */
export function safeName(name: string, otherwise: string): string {
  const clean = name
    .normalize('NFC')
    .replace(unusable, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const [ending = ''] = /\.[a-z0-9]{1,5}$/i.exec(clean) ?? []
  let stem = clean.slice(0, clean.length - ending.length)
  while (Buffer.byteLength(stem) > longest) stem = [...stem].slice(0, -1).join('')
  return `${stem.trimEnd() || otherwise}${ending}`
}
