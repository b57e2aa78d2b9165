import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Face, type FontFormat, fontkit } from './fontkit.ts'
import { keepRuns } from './keep-runs.ts'

/** Tinos: free, with the metrics of Times New Roman and all Vietnamese letters in one file for each face. */
const tinos = {
  normal: '400Regular/Tinos_400Regular',
  bold: '700Bold/Tinos_700Bold',
  italics: '400Regular_Italic/Tinos_400Regular_Italic',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic',
}

/** A font file by its path in the package. */
export function openFace(name: string): Face {
  const url = import.meta.resolve(`@expo-google-fonts/tinos/${name}.ttf`)
  return fontkit.create(readFileSync(fileURLToPath(url)))
}

const faces = new Map(Object.values(tinos).map((name) => [name, keepRuns(openFace(name))]))

/**
 * A name of an open face in place of a font file. The library opens every file anew for every document; this one
 * opens to a face that is open already, with all that it has read and worked out.
 */
const openAlready: FontFormat = Object.assign(
  // Called by `new`, which takes what it returns: an arrow function cannot be.
  function openFaceNamed({ buffer }: { buffer: Uint8Array }) {
    return faces.get(textOf(buffer))!
  },
  { probe: (bytes: Uint8Array) => faces.has(textOf(bytes)) },
)

/** A real file is far longer than a name. */
function textOf(bytes: Uint8Array): string {
  return bytes.length > 64 ? '' : Buffer.from(bytes).toString('latin1')
}

fontkit.registerFormat(openAlready)

export const fonts = { Tinos: tinos }

/** By each name in `fonts`: what the library is to find there. */
export const fontFiles: ReadonlyMap<string, Buffer> = new Map(
  [...faces.keys()].map((name) => [name, Buffer.from(name, 'latin1')]),
)
