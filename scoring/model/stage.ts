import * as v from 'valibot'

/** The columns of a sheet, in the order in which they are filled. */
export const stages = ['self', 'cross', 'verified', 'final'] as const
export const Stage = v.picklist(stages, 'choice.unknown')
export type Stage = v.InferOutput<typeof Stage>

/** The stage of a fact that names none, and of a run that names none. */
export const defaultStage: Stage = 'verified'

/** The stages at which a person may override a leaf's result. */
export const overrideStages: readonly Stage[] = ['verified', 'final']
