import { fileURLToPath } from 'node:url'

/** Tinos: free, with the metrics of Times New Roman and all Vietnamese letters in one file for each face. */
const file = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}.ttf`))

export const fonts = {
  Tinos: {
    normal: file('400Regular/Tinos_400Regular'),
    bold: file('700Bold/Tinos_700Bold'),
    italics: file('400Regular_Italic/Tinos_400Regular_Italic'),
    bolditalics: file('700Bold_Italic/Tinos_700Bold_Italic'),
  },
}
