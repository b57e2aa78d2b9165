import { lastDayOf } from '../calendar/times.ts'
import type { Language } from '../errors/schema.ts'
import type { Behind } from './schema.ts'

/** What a mail tells. */
export interface Letter {
  /** Who reads it. */
  name: string
  member: string
  season: string
  owes: Behind['owes']
  dueAt: string | null
  note: string
  /** Who reminds. */
  by: string
  url: string
}

/** The page where each is settled. */
export const pathOf: Readonly<Record<Behind['owes'], string>> = {
  sheet: '/sheet',
  correction: '/sheet',
  check: '/checks',
  verification: '/review',
}

const owedVi: Readonly<Record<Behind['owes'], string>> = {
  sheet: 'chưa nộp bảng tự chấm',
  correction: 'chưa nộp lại bảng tự chấm đã được trả lại',
  check: 'còn bảng chấm chéo chưa gửi',
  verification: 'còn phần chưa thẩm định',
}
const owedEn: Readonly<Record<Behind['owes'], string>> = {
  sheet: 'has not submitted its self-score',
  correction: 'has not submitted the self-score that was returned to it',
  check: 'has a cross-check that was not sent',
  verification: 'still has something to verify',
}

/** Subject and text of a mail to somebody who is behind. */
export function letterText(letter: Letter, language: Language): { subject: string; text: string } {
  return language === 'vi' ? inVietnamese(letter) : inEnglish(letter)
}

function inVietnamese({ name, member, season, owes, dueAt, note, by, url }: Letter) {
  const due =
    dueAt && `Hạn: hết ngày ${lastDayOf(dueAt).split('-').reverse().join('/')}, giờ Việt Nam.`
  return {
    subject: `Nhắc việc: ${member} ${owedVi[owes]}`,
    text: paragraphs([
      `Kính gửi ${name},`,
      `${member} ${owedVi[owes]} (${season}).`,
      due,
      note,
      `Mở trang: ${url}`,
      `${by} gửi từ Thi Đua. Không muốn nhận thư này nữa thì bỏ địa chỉ trong phần tài khoản của bạn.`,
    ]),
  }
}

function inEnglish({ name, member, season, owes, dueAt, note, by, url }: Letter) {
  const due = dueAt && `Due by the end of ${lastDayOf(dueAt)}, Việt Nam time.`
  return {
    subject: `Reminder: ${member} ${owedEn[owes]}`,
    text: paragraphs([
      `Dear ${name},`,
      `${member} ${owedEn[owes]} (${season}).`,
      due,
      note,
      `Open: ${url}`,
      `Sent by ${by} from Thi Đua. To get no more of these, remove your address in your account.`,
    ]),
  }
}

function paragraphs(parts: readonly (string | null)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
