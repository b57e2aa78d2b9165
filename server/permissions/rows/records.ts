import type { Row } from '../row.ts'
import { latePhases } from '../schema.ts'
import { heads, member, members, season, whatWasHandedIn, whileRecording } from '../ways.ts'

/** What the members record: activities, joint ones, records made one, evidence. */
export const recordsRows = {
  'activity.read': {
    routes: [`GET ${season}/activities`, `GET ${season}/activities/:activityId`],
    ways: whatWasHandedIn,
    joint: true,
    closed: 'activity.not_found',
    unready: 'activity.not_found',
  },
  'activity.write': {
    routes: [
      `POST ${season}/activities`,
      `PUT ${season}/report-reading`,
      `POST ${season}/imports`,
      `PUT ${season}/activities/:activityId`,
      `DELETE ${season}/activities/:activityId`,
    ],
    ways: whileRecording,
  },
  /** The partners' own act: the route takes it from nobody else. */
  'joint.sign': {
    routes: [`POST ${season}/activities/:activityId/signatures`],
    ways: [{ roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases] }],
    joint: true,
  },
  /** Each finds what is of its own organisation, or open to it anyway. */
  'merge.read': {
    routes: [`GET ${season}/duplicates`, `GET ${season}/merges`],
    ways: [{ roles: [...members, ...heads], on: 'any' }],
  },
  'merge.propose': { routes: [`POST ${season}/merges`], ways: whileRecording },
  'merge.decide': { routes: [`POST ${season}/merges/:mergeId/decision`], ways: whileRecording },
  'merge.undo': {
    routes: [`DELETE ${season}/merges/:mergeId`],
    ways: [{ roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases] }],
    joint: true,
  },
  'evidence.read': {
    routes: [`GET ${season}/evidence/:evidenceId`],
    ways: whatWasHandedIn,
    joint: true,
    closed: 'evidence.not_found',
    unready: 'evidence.not_found',
  },
  /** All files of one member with their index: each of them only as it may be read by itself. */
  'evidence.pack': {
    routes: [`GET ${member}/evidence-pack`],
    ways: whatWasHandedIn,
    closed: 'sheet.not_found',
    unready: 'sheet.not_found',
    drawn: true,
  },
  'evidence.add': {
    routes: [`PUT ${member}/evidence`],
    // What an answer or an appeal rests on comes after the sheet is locked.
    ways: [...whileRecording, { roles: members, on: 'own', phases: ['explain', 'conference'] }],
  },
  'evidence.withdraw': {
    routes: [`DELETE ${season}/evidence/:evidenceId`],
    ways: whileRecording,
  },
} as const satisfies Readonly<Record<string, Row>>
