import type { Translation } from '../texts.ts'
import type { session as vi } from '../vi/session.ts'

export const session: Translation<typeof vi> = {
  title: 'Sign in',
  sub: 'Scoring an emulation cluster: record, self-score, verify, rank.',
  login: 'Login name',
  loginHint: 'Lower-case letters, digits, dots or hyphens. Example: quang-binh',
  loginMissing: 'Enter your login name.',
  password: 'Password',
  passwordMissing: 'Enter your password.',
  newPassword: 'Choose a password',
  passwordHint: 'At least 12 characters. A short sentence you remember is best.',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  confirmTitle: 'Enter your password again',
  confirmWhy:
    'This matters, so it must be you at the keyboard. Once you have entered it, what you chose goes ahead at once.',
  confirmPassword: (login) => `Password of ${login}`,
  confirm: 'Go ahead',
  passwordWrong: 'The password is wrong. Check it and try again.',
  help: 'The administrator gives out accounts; newcomers enter by an invitation link that works once. On a shared computer, sign out when done.',

  demoTitle: 'Demonstration',
  demoHint:
    'Choose an account to enter at once. The figures are illustrative; every step can be tried.',
  demoPassword: (password) => `One password for all: ${password}`,

  whatTitle: 'What Thi Đua does',
  what1: 'Record each activity once and use it for the self-score and for reports.',
  what2: 'Points appear while you type; every step and reason can be opened.',
  what3: 'Self-score and verified score stand side by side and never overwrite each other.',
  what4: 'Prints the score table for the year-end conference in its official form.',

  setupTitle: 'Start using Thi Đua',
  setupSub: 'Name the cluster and create the first administrator.',
  inviteTitle: 'Take your account',
  inviteSub: (name) => `An invitation for ${name}. Choose a password to begin.`,
  clusterName: 'Name of the cluster',
  clusterHint: 'As in documents, for example: Cụm 3, các Liên hiệp tổ chức hữu nghị địa phương',
  name: 'Name or office',
  nameHint: 'Shown beside what you record.',
  create: 'Create the account',
  accept: 'Set the password and enter',
}
