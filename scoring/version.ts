/** The version of the engine as results state it: raised whenever any result could differ. */
export const engineVersion = '1.0.0'

/** The format of a result (FORMAT.md "Result"). */
export const resultFormat = 'thidua/result@1'
