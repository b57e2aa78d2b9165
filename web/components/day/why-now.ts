import { t } from '../../i18n/day.ts'
import { type Ground, notIn, type StepKind } from './steps.ts'

const sentences: Record<StepKind, (ground: Ground) => string> = {
  vote: ({ waits }) => t('voteWhy', waits.vote ?? 0),
  check: ({ waits }) => t('checkWhy', waits.check ?? 0),
  explain: ({ waits }) => t('explainWhy', waits.explain ?? 0),
  judge: ({ waits }) => t('judgeWhy', waits.judge ?? 0),
  prepare: () => t('prepareWhy'),
  comment: () => t('commentWhy'),
  returned: ({ sheet }) => t('returnedWhy', sheet?.returnReason ?? ''),
  record: ({ activities, bare }) => t('recordWhy', activities, bare),
  fill: ({ missing }) => t('fillWhy', missing?.count ?? 0),
  submit: () => t('submitWhy'),
  askSubmit: () => t('askSubmitWhy'),
  late: ({ missing, maySubmit }) =>
    [t('lateWhy', missing?.count ?? 0), maySubmit ? '' : t('askSubmitWhy')]
      .filter(Boolean)
      .join(' '),
  waitSubmitted: () => t('waitSubmittedWhy'),
  verify: ({ toVerify }) => t('verifyWhy', toVerify?.cells ?? 0, toVerify?.members ?? 0),
  verifyWait: (ground) => t('verifyWaitWhy', notIn(ground)),
  verifyDone: () => t('verifyDoneWhy'),
  watchVerify: () => t('watchVerifyWhy'),
  decide: ({ open }) => t('decideWhy', open ?? 0),
  unverified: (ground) =>
    t('unverifiedWhy', ground.toVerify?.cells ?? 0, ground.toVerify?.members ?? 0, notIn(ground)),
  publish: ({ blank }) => t('publishWhy', blank),
  conferencePrint: () => t('conferencePrintWhy'),
  conference: () => t('conferenceWhy'),
  published: () => t('publishedWhy'),
  look: () => t('lookWhy'),
}

/** Why this is the next step, with the numbers of today. */
export function whyNow(kind: StepKind, ground: Ground): string {
  return sentences[kind](ground)
}
