import type { Language } from '../errors/schema.ts'
import type { Phase } from '../seasons/schema.ts'

/** What the feed says in a language; days are written as people there write them. */
interface FeedWords {
  title: string
  due: Readonly<Record<Phase, string>>
  until: (day: string) => string
  extended: (reasons: string) => string
}

const vi: FeedWords = {
  title: 'Hạn thi đua',
  due: {
    setup: 'Hạn chuẩn bị năm thi đua',
    comment: 'Hạn góp ý bảng điểm',
    record: 'Hạn ghi hoạt động',
    'self-score': 'Hạn nộp bảng tự chấm',
    'cross-check': 'Hạn chấm chéo',
    verify: 'Hạn thẩm định',
    explain: 'Hạn giải trình',
    'verify-2': 'Hạn thẩm định lần 2',
    conference: 'Hạn hội nghị tổng kết',
    published: 'Công bố kết quả',
  },
  until: (day) => `Đến hết ngày ${day.split('-').reverse().join('/')}, giờ Việt Nam.`,
  extended: (reasons) => `Đã gia hạn: ${reasons}`,
}

const en: FeedWords = {
  title: 'Emulation deadlines',
  due: {
    setup: 'Setting up the season is due',
    comment: 'Comments on the sheet are due',
    record: 'Recording is due',
    'self-score': 'The self-score is due',
    'cross-check': 'Cross-checks are due',
    verify: 'Verification is due',
    explain: 'Explanations are due',
    'verify-2': 'Second verification is due',
    conference: 'The conference is due',
    published: 'Results are published',
  },
  until: (day) => `Until the end of ${day}, Việt Nam time.`,
  extended: (reasons) => `Extended: ${reasons}`,
}

export function feedWords(language: Language): FeedWords {
  return language === 'vi' ? vi : en
}
