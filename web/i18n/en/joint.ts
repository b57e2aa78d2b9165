import type { Translation } from '../texts.ts'
import type { joint as vi } from '../vi/joint.ts'

export const joint: Translation<typeof vi> = {
  partners: 'Signed by the partners',
  host: (name) => `${name} recorded this activity.`,
  'state.unsigned': 'not signed',
  'state.signed': 'signed',
  'state.objected': 'objects',
  said: (by, at) => `${by}, ${at}`,
  unsignedMeans:
    'Not signed, or edited since: it can be claimed, and the verifier sees that it is not confirmed.',
  sign: 'Sign',
  object: 'Object',
  reason: 'Why you object',
  reasonHint: 'The organisation that recorded it and all partners can read this.',
  reasonMissing: 'Say why, so that whoever recorded it knows what to change.',
  sendObjection: 'Send the objection',
  cancel: 'Cancel',

  'mark.unsigned': 'not signed by its partners',
  'mark.signed': 'signed by its partners',
  'mark.objected': 'a partner objects',

  pairsTitle: (n) => `Perhaps recorded by another member too: ${n}`,
  pairsHint:
    'One event should have one record. Merged, yours is withdrawn, you become a partner of theirs, and your claims and files follow; until you hand in your sheet they can be parted again.',
  own: 'Your record',
  other: (name) => `Record of ${name}`,
  notOpen:
    'The title cannot be seen while that sheet is not handed in; ask that member before you merge.',
  alike: (reasons) => `Alike: ${reasons}`,
  'reason.days': 'days',
  'reason.partner': 'partner',
  'reason.place': 'place',
  'reason.country': 'country',
  'reason.verb': 'kind of act',
  'reason.words': 'words',
  merge: (name) => `Merge into the record of ${name}`,
  mergeTitle: 'Merge two records',
  mergeAsk: (name) =>
    `If ${name} agrees, the record on the left is withdrawn; its claims and files go to the record of ${name}, and you become a partner. Before they agree nothing changes.`,
  mergeSend: 'Send the offer',

  mergesTitle: 'Merging records',
  offered: (name, title) => `Waiting for ${name} to answer about “${title}”.`,
  asked: (name, title) => `${name} offers to merge “${title}” into your record.`,
  merged: (name, title) => `“${title}” was merged with the record of ${name}.`,
  answer: 'See both and answer',
  answerTitle: 'Merge these two records?',
  answerMeans: (name) =>
    `If you agree, only your record stays and ${name} becomes a partner; its claims and files count with your record.`,
  answerLocked: (name) =>
    `Your sheet is handed in, so nothing can be merged any more. Answer “Do not merge” to let ${name} know.`,
  later: 'Not now',
  'side.dropped': (name) => `${name}: withdrawn`,
  'side.kept': (name) => `${name}: kept`,
  'side.title': 'Title',
  'side.days': 'Days',
  'side.place': 'Place',
  'side.role': 'Role',
  'side.evidence': 'Evidence',
  'side.claims': 'Claimed under',
  'side.noClaims': 'not claimed',
  'side.nowhere': 'not stated',
  'side.hidden': 'not to be seen yet',
  accept: 'Merge them',
  decline: 'Do not merge',
  undo: 'Part them again',
}
