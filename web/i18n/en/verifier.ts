import type { Translation } from '../texts.ts'
import type { verifierTexts as vi } from '../vi/verifier.ts'

export const verifierTexts: Translation<typeof vi> = {
  title: 'Check a published result',
  sub: 'Recomputed from the figures in the downloaded file, on this machine.',
  dropTitle: 'Choose the result file (JSON)',
  dropHint: 'or drop it here. The file does not leave this machine.',
  checking: 'Recomputing…',
  unreadable: (name) =>
    `“${name}” is no published result, or is damaged so that it cannot be recomputed.`,
  published: (number, time) => `Version ${number}, published ${time}.`,
  reason: (reason) => `Reason: ${reason}`,
  seal: (seal) =>
    `Seal: ${seal}. Compare it with the seal on the public page or on paper: whoever changes the file and seals it anew has another seal.`,
  noDigest:
    'This browser does not let a page opened from disk compute SHA-256, so the seal is not checked; the table is recomputed all the same. Open it in Chrome, Edge or Firefox to check everything.',
  anchor: 'Compare with the signed minutes',
  anchorField: 'End of the record printed on the minutes',
  anchorHint: 'As printed, such as 896:ab12cd34ef56 (at least 12 digits of the hash).',
  anchorUnreadable: 'Not readable: a number, a colon, then at least 12 digits of the hash.',
  'anchor.same': 'Equal: this is the very end of the record that the file states.',
  'anchor.different':
    'Not equal: the same number with another hash. The file and the minutes are not of one record.',
  'anchor.elsewhere':
    'The file holds only the end of the record when it was published, the minutes bear another event; ask whoever runs the server to run: npm run -s thidua -- verify --anchor NUMBER:HASH',
  offline: (engine) =>
    `This page is one single file and connects to no network. Engine version ${engine}.`,
}
