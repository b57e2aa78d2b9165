/**
 * Attacks that a test of their own carries out in full: the file, below `test/`, and words of the test's name.
 */
export const elsewhere: Readonly<Record<string, readonly [file: string, test: string]>> = {
  AZ02: ['api/permissions.test.ts', 'AZ02: %s finds nothing of a season that is not its own'],
  AZ23: ['api/security.test.ts', 'AZ23: %s is no way around the check'],
  WF02: ['db/guards.test.ts', 'a published season keeps its %s'],
  WF08: ['api/deadline.test.ts', 'is the first millisecond that is too late'],
  WF12: ['db/audit.test.ts', 'an act is never earlier than the one before it'],
  WF16: ['api/calendar.test.ts', 'a known deadline is not simply changed, but in setup'],
  CO08: ['api/durability.test.ts', 'keeps every write that it acknowledged, and a repeated one'],
  CO10: ['api/publishing.test.ts', 'two persons publish; of two who confirm at once one does'],
  BA01: ['api/ballots.test.ts', 'BA01: one vote each'],
  BA02: ['api/ballots.test.ts', 'BA02: nobody votes for another'],
  BA05: ['api/ballots.test.ts', 'BA05: while it is open nobody learns more than how many'],
  BA06: ['api/ballots.test.ts', 'BA06, BA09: after the count nothing ties a voter to a paper'],
  BA08: ['db/ballots.test.ts', 'BA09: after the count no file of the data folder holds'],
  BA09: ['db/ballots.test.ts', 'BA09: after the count no file of the data folder holds'],
  BA13: ['api/ballots.test.ts', 'BA13: what was counted is counted once'],
  OP01: ['api/tampering.test.ts', 'tells every single change behind the app’s back'],
  OP03: ['db/audit.test.ts', 'whatever is altered past the guards is found where it is'],
  OP04: ['api/tampering.test.ts', 'tells every single change behind the app’s back'],
  OP05: ['api/tampering.test.ts', 'tells every single change behind the app’s back'],
  OP09: ['db/audit.test.ts', 'events are neither changed, removed, replaced nor put in'],
  OP11: ['api/tampering.test.ts', 'tells every single change behind the app’s back'],
  GA10: ['api/appeals.test.ts', 'is routed past everybody who verified the cell'],
}

/** What there is nothing yet to attack with. */
export const withoutTarget: Readonly<Record<string, string>> = {
  OP15: 'there is no command that restores a backup',
}
