import type { ChainFault, ChainReport } from '../../db/verify-chain.ts'
import type { RowFault } from '../../db/verify-rows.ts'
import { type Anchor, parseAnchor } from '../../scoring/capsule/anchor.ts'
import type { FileFault } from '../audit/verify-files.ts'
import { gravityOf, type StoreReport } from '../audit/verify-store.ts'
import { UsageError } from './command.ts'

/** Lines beyond these say only how many more there are. */
const mostLines = 50

/**
 * Reads `123:ab12…` as printed on minutes: the hash in at least twelve digits.
 *
 * @throws UsageError
 */
export function anchorOf(text: string | undefined): Anchor | undefined {
  if (text === undefined) return undefined
  const anchor = parseAnchor(text)
  if (!anchor)
    throw new UsageError(
      `"${text}" không phải đầu chuỗi nhật ký; hãy chép như đã in: 123:ab12cd34ef56… (ít nhất 12 chữ số của mã).`,
    )
  return anchor
}

/** The whole report, what is wrong first told where it is. */
export function reportInWords(report: StoreReport): string {
  const { chains, rows, files, anchored } = report
  const faults = [...rows.faults.map(rowLine), ...files.faults.map(fileLine)]
  const lines = [
    ...chains.map(chainLine),
    `Bản ghi: đã kiểm tra ${rows.count}, ${rows.faults.length} không khớp.`,
    `Tệp minh chứng: đã kiểm tra ${files.count}, ${files.faults.length} không khớp.`,
    ...faults.slice(0, mostLines),
    ...(faults.length > mostLines ? [`… và ${faults.length - mostLines} chỗ nữa.`] : []),
    ...anchorLines(anchored),
    verdicts[gravityOf(report)],
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const verdicts = {
  0: 'Nguyên vẹn.',
  3: 'KHÔNG NGUYÊN VẸN: có bản ghi hoặc tệp bị đổi ngoài phần mềm.',
  4: 'KHÔNG NGUYÊN VẸN: chuỗi nhật ký hỏng.',
  5: 'KHÔNG NGUYÊN VẸN: nhật ký không còn là nhật ký đã in; dữ liệu bị khôi phục về bản cũ, bị cắt hoặc viết lại.',
}

const chainFaults: Record<ChainFault, string> = {
  number: 'thiếu sự kiện hoặc thứ tự bị đổi',
  link: 'không nối với sự kiện trước nó',
  hash: 'nội dung bị sửa',
  time: 'thời điểm sớm hơn sự kiện trước nó',
}

function chainLine({ clusterId, events, head, broken }: ChainReport): string {
  const name = clusterId === '' ? 'Nhật ký hệ thống' : `Nhật ký của cụm ${clusterId}`
  if (broken) return `${name}: HỎNG ở sự kiện ${broken.seq}: ${chainFaults[broken.fault]}.`
  return head
    ? `${name}: ${events} sự kiện nối đủ. Đầu chuỗi nhật ký: ${head.seq}:${head.hash}`
    : `${name}: chưa có sự kiện nào.`
}

const rowFaults: Record<RowFault['fault'], string> = {
  changed: 'bị sửa',
  missing: 'bị mất',
  extra: 'không do phần mềm ghi',
}

function rowLine({ table, id, fault, event }: RowFault): string {
  const where = event
    ? ` (sự kiện cuối: ${event.clusterId === '' ? 'hệ thống' : event.clusterId} ${event.seq})`
    : ' (không sự kiện nào nói đến)'
  return `  bảng ${table}, bản ghi ${id}: ${rowFaults[fault]}${where}`
}

function fileLine({ id, sha256, fault }: FileFault): string {
  const what = fault === 'missing' ? 'bị mất' : 'bị đổi nội dung'
  return `  tệp của minh chứng ${id} (${sha256.slice(0, 12)}…): ${what}`
}

function anchorLines(anchored: boolean | null): string[] {
  if (anchored === null) return []
  return [anchored ? 'Đầu chuỗi đã in: khớp.' : 'Đầu chuỗi đã in: KHÔNG CÓ trong nhật ký.']
}
