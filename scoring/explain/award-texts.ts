import type { Language } from '../words/say.ts'

/** The sentences of `awardRows`. */
interface AwardTexts {
  rank(rank: string): string
  within(seats: number): string
  expanded(others: string): string
  chosen(reference: string): string
  notChosen(reference: string): string
  withheld(reason: string): string
  denied(reason: string): string
  pending(choose: number, among: number, others: string): string
  holds(award: string): string
  heldFor(award: string): string
  onlyFrom(award: string): string
  excluded(others: string): string
  behindExcluded(): string
  beyond(seats: number): string
  noSeats(): string
  unranked(reason: string | undefined): string
  count(seats: number): string
  percent(percent: string, base: string, seats: number): string
  atLeast(seats: number): string
  lessHigher(seats: number): string
  lessAbsorbed(seats: number): string
  left(seats: number): string
  base: {
    members(count: number): string
    ranked(count: number): string
    recipients(count: number, award: string): string
  }
}

export const awardTexts: Record<Language, AwardTexts> = {
  vi: {
    rank: (rank) => `Hạng ${rank}.`,
    within: (seats) => `Nằm trong ${seats} suất.`,
    expanded: (others) => `Bằng điểm ở suất cuối cùng với ${others}; quy định lấy cả.`,
    chosen: (reference) => `Bằng điểm ở suất cuối cùng, được chọn theo ${reference}.`,
    notChosen: (reference) => `Bằng điểm ở suất cuối cùng, không được chọn theo ${reference}.`,
    withheld: (reason) => `Giữ lại suất, chưa trao: ${ended(reason)}`,
    denied: (reason) => `Không xét: ${ended(reason)}`,
    pending: (choose, among, others) =>
      `Bằng điểm ở suất cuối cùng với ${others}; phải chọn ${choose} trong ${among}.`,
    holds: (award) => `Đã được ${award}.`,
    heldFor: (award) => `Đang được giữ lại suất ${award}.`,
    onlyFrom: (award) => `Chỉ xét đơn vị đã được ${award}.`,
    excluded: (others) =>
      `Bằng điểm ở suất cuối cùng với ${others}; quy định không lấy ai trong số bằng nhau.`,
    behindExcluded: () => 'Không được vượt qua các đơn vị bằng điểm ở suất cuối cùng.',
    beyond: (seats) => `Ngoài ${seats} suất.`,
    noSeats: () => 'Không có suất.',
    unranked: (reason) => (reason ? `Không xếp hạng: ${ended(reason)}` : 'Không xếp hạng.'),
    count: (seats) => `${seats} suất`,
    percent: (percent, base, seats) => `${percent}% của ${base}: ${seats} suất`,
    atLeast: (seats) => `ít nhất ${seats}`,
    lessHigher: (seats) => `trừ ${seats} suất của hình thức cao hơn`,
    lessAbsorbed: (seats) => `trừ ${seats} suất đã vượt ở hình thức trên`,
    left: (seats) => `còn ${seats} suất`,
    base: {
      members: (count) => `${count} đơn vị thành viên`,
      ranked: (count) => `${count} đơn vị được xếp hạng`,
      recipients: (count, award) => `${count} đơn vị được ${award}`,
    },
  },
  en: {
    rank: (rank) => `Rank ${rank}.`,
    within: (seats) => `Within the ${seats} ${seats === 1 ? 'seat' : 'seats'}.`,
    expanded: (others) => `Level at the last seat with ${others}; the rules let all in.`,
    chosen: (reference) => `Level at the last seat, chosen by ${reference}.`,
    notChosen: (reference) => `Level at the last seat, not chosen by ${reference}.`,
    withheld: (reason) => `Seat kept, nothing given yet: ${ended(reason)}`,
    denied: (reason) => `Not considered: ${ended(reason)}`,
    pending: (choose, among, others) =>
      `Level at the last seat with ${others}; ${choose} of ${among} must be chosen.`,
    holds: (award) => `Has ${award}.`,
    heldFor: (award) => `A seat of ${award} is held for it.`,
    onlyFrom: (award) => `Only those who received ${award} are considered.`,
    excluded: (others) => `Level at the last seat with ${others}; the rules let none of them in.`,
    behindExcluded: () => 'May not jump over those level at the last seat.',
    beyond: (seats) => `Beyond the ${seats} ${seats === 1 ? 'seat' : 'seats'}.`,
    noSeats: () => 'There is no seat.',
    unranked: (reason) => (reason ? `Out of competition: ${ended(reason)}` : 'Out of competition.'),
    count: (seats) => `${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    percent: (percent, base, seats) =>
      `${percent}% of ${base}: ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    atLeast: (seats) => `at least ${seats}`,
    lessHigher: (seats) => `less ${seats} of higher awards`,
    lessAbsorbed: (seats) => `less ${seats} overrun above`,
    left: (seats) => `${seats} left`,
    base: {
      members: (count) => `${count} ${count === 1 ? 'member' : 'members'}`,
      ranked: (count) => `${count} ranked ${count === 1 ? 'member' : 'members'}`,
      recipients: (count, award) =>
        `${count} ${count === 1 ? 'recipient' : 'recipients'} of ${award}`,
    },
  },
}

/** What somebody wrote, as the end of a sentence: one full stop, whether or not it was typed. */
function ended(text: string): string {
  return `${text.trim().replace(/\.+$/, '')}.`
}
