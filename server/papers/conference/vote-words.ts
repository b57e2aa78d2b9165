import { twoDigits } from '../../../scoring/paper/official.ts'
import type { Motion, VoteOutcome } from '../../ballots/schema.ts'
import type { Names } from '../names.ts'

const answers: Readonly<Record<string, string>> = {
  yes: 'Đồng ý',
  no: 'Không đồng ý',
  abstain: 'Không có ý kiến',
}
const bases = {
  all: 'tất cả đơn vị được biểu quyết',
  present: 'các đơn vị có mặt',
  valid: 'phiếu hợp lệ',
}

export function optionName(option: string, { short }: Names): string {
  return answers[option] ?? short(option)
}

/** How a motion was voted and what came of it, each a sentence; empty for one that is not voted yet. */
export function voteWords(motion: Motion, names: Names): string[] {
  const { state, voidReason, outcome, retraction, mode, threshold, fraction, base } = motion
  if (state === 'void') return [`Lần bỏ phiếu bị hủy${voidReason ? `: ${voidReason}` : ''}.`]
  if (!outcome) return []
  const rule = `${threshold === 'at_least' ? 'ít nhất' : 'trên'} ${fraction} ${bases[base]}`
  return [
    `Hình thức: ${mode === 'open' ? 'biểu quyết công khai, ghi tên' : 'bỏ phiếu kín'}; thông qua khi ${rule} (cần ${twoDigits(outcome.needed)} phiếu).`,
    turnout(motion, outcome),
    `Kết quả: ${outcome.counts.map(({ option, votes }) => `${optionName(option, names)} ${twoDigits(votes)} phiếu`).join('; ')}.`,
    verdict(motion, outcome, names),
    ...(retraction?.done ? [`Kết quả này đã được rút lại: ${retraction.reason}.`] : []),
    ...byName(motion, names),
  ]
}

function turnout({ electors }: Motion, { cast, valid, blank, invalid }: VoteOutcome): string {
  const counts = [cast, electors.length, valid, blank, invalid].map(twoDigits)
  return `Số phiếu thu về ${counts[0]}/${counts[1]}; hợp lệ ${counts[2]}; phiếu trắng ${counts[3]}; không hợp lệ ${counts[4]}.`
}

function verdict(
  { purpose, title }: Motion,
  { carried, level }: VoteOutcome,
  names: Names,
): string {
  if (purpose === 'confirm' || purpose === 'other')
    return carried.length > 0 ? `Được thông qua: ${title}.` : 'Không được thông qua.'
  const chosen = carried.map((option) => optionName(option, names))
  const said =
    carried.length === 0
      ? 'Chưa có kết quả.'
      : purpose === 'rank'
        ? `Thứ tự được thông qua: ${chosen.join(', ')}.`
        : `Được chọn: ${chosen.join(', ')}.`
  if (level.length === 0) return said
  return `${said} Còn ngang nhau: ${level.map((option) => optionName(option, names)).join(', ')}.`
}

/** Of an open vote that is over: who voted how. */
function byName({ votes }: Motion, names: Names): string[] {
  if (votes.length === 0) return []
  const said = votes.map(({ memberId, choice }) => {
    const chosen = choice.map((option) => optionName(option, names)).join(', ')
    return `${names.short(memberId)}: ${chosen || 'phiếu trắng'}`
  })
  return [`Từng đơn vị: ${said.join('; ')}.`]
}
