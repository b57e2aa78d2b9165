import { inDigits, type Sentences } from './said.ts'

/** What setting the heads of papers and issuing them say of themselves. */
export const paperWordsVi: Sentences = {
  'letterhead.set': ({ of }) =>
    of === 'cluster' ? 'Đặt thể thức văn bản của Cụm' : 'Đặt thể thức văn bản của đơn vị',
  'paper.issued': ({ paper, number, issuedOn }) => {
    const day = issuedOn ? `ngày ${inDigits(issuedOn)}` : 'chưa có ngày'
    return `Ghi số, ngày của ${names[String(paper)]?.vi ?? paper}: ${number ? `số ${number}` : 'không có số'}, ${day}`
  },
}

export const paperWordsEn: Sentences = {
  'letterhead.set': ({ of }) =>
    of === 'cluster'
      ? 'Set how papers of the cluster are headed and signed'
      : 'Set how papers of the organisation are headed and signed',
  'paper.issued': ({ paper, number, issuedOn }) => {
    const day = issuedOn ? `of ${issuedOn}` : 'no day yet'
    return `Number and day of the ${names[String(paper)]?.en ?? paper}: ${number ? `number ${number}` : 'no number'}, ${day}`
  },
}

const names: Readonly<Record<string, { vi: string; en: string }>> = {
  'conference-minutes': { vi: 'biên bản hội nghị', en: 'minutes of the conference' },
  'score-table': { vi: 'bảng tổng hợp điểm', en: 'score table' },
  comparison: { vi: 'bảng so sánh', en: 'comparison' },
  'verification-minutes': { vi: 'biên bản thẩm định', en: 'minutes of the verification' },
  submission: { vi: 'tờ trình khen thưởng', en: 'submission' },
  citations: { vi: 'danh sách ghi bằng', en: 'list of citations' },
  'cluster-report': { vi: 'báo cáo tổng kết của Cụm', en: 'report of the cluster' },
  bulletin: { vi: 'bản tin', en: 'bulletin' },
  comments: { vi: 'bảng tổng hợp ý kiến', en: 'table of comments' },
  sheet: { vi: 'bảng điểm của đơn vị', en: 'sheet' },
  report: { vi: 'báo cáo công tác năm', en: 'yearly report' },
}
