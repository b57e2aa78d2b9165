import { hash } from 'node:crypto'
import { type CapsuleCheck, checkCapsule } from '../../scoring/capsule/check.ts'
import type { Difference } from '../../scoring/capsule/result.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { readText } from './read-text.ts'

/** Recomputes a published season from its capsule, without any server or database. */
export const verifyCapsule: Command = {
  usage: 'CAPSULE.json',
  summary:
    'Tính lại một kết quả đã công bố từ tệp tải về và so với bảng đã công bố. Kết thúc với mã 0 khi khớp, 3 khi khác.',

  async run(args, { out, err }) {
    const { file } = readArguments(args, {})
    const check = await checkCapsule(await readText(file), async (text) => hash('sha256', text))
    if (!check) {
      err('Tệp này không phải kết quả đã công bố, hoặc không tính lại được.\n')
      return 2
    }
    out(inWords(check))
    return check.differences.length === 0 && check.unfit?.length === 0 ? 0 : 3
  },
}

const digests = { seal: 'dấu niêm', file: 'mã của số liệu', result: 'mã của kết quả' }

function inWords({ capsule, unfit, differences, otherEngine }: CapsuleCheck): string {
  const { season, number, seal, audit } = capsule
  const faults = (unfit ?? []).map((name) => `  ${digests[name]} không khớp với nội dung tệp`)
  const lines = [
    `${season.title} (${season.clusterName}), bản ${number}`,
    `Dấu niêm: ${seal}`,
    ...(audit ? [`Đầu chuỗi nhật ký khi công bố: ${audit.seq}:${audit.hash}`] : []),
    ...(otherEngine ? [`Tính lại bằng phiên bản khác với ${capsule.engine} đã dùng.`] : []),
    ...faults,
    ...differences.map(differenceLine),
    differences.length + faults.length === 0 ? 'KHỚP.' : 'KHÔNG KHỚP.',
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function differenceLine({ of, field, node, published, recomputed }: Difference): string {
  const what = node === null ? field : `${field} ${node}`
  return `  ${of} · ${what}: công bố ${published ?? '–'}, tính lại ${recomputed ?? '–'}`
}
