import { checkText, type Finding, type Severity } from '../../scoring/check.ts'
import { type Language, speaker } from '../../scoring/words.ts'
import { readArguments } from './arguments.ts'
import { languageOf } from './choices.ts'
import type { Command } from './command.ts'
import { readText } from './read-text.ts'

/** Prints what is better mended before a sheet is adopted, one finding a line. Facts are not looked at. */
export const check: Command = {
  usage: 'SEASON.json [--json] [--language vi|en]',
  summary:
    'Soát bảng điểm trước mùa thi đua: điểm không cộng khớp, bậc bị hở, mốc không ai đạt… Kết thúc với mã 0 khi không có lỗi, 1 khi có lỗi, 2 khi không đọc được tệp.',

  async run(args, { out, err }) {
    const { file, values } = readArguments(args, {
      json: { type: 'boolean' },
      language: { type: 'string' },
    })
    const language = languageOf(values.language)
    const findings = checkText(await readText(file), language)
    if (findings === null) {
      err(`$: ${speaker(language).either('không phải JSON', 'this is no JSON')}\n`)
      return 2
    }
    out(values.json ? `${JSON.stringify(report(findings), null, 1)}\n` : lines(findings, language))
    return countOf(findings, 'error') > 0 ? 1 : 0
  },
}

function report(findings: readonly Finding[]) {
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((severity) =>
    countOf(findings, severity),
  )
  return { errors, warnings, notes, findings }
}

const severities: Record<Severity, readonly [vi: string, en: string, many: string]> = {
  error: ['lỗi', 'error', 'errors'],
  warning: ['cảnh báo', 'warning', 'warnings'],
  note: ['lưu ý', 'note', 'notes'],
}

/** "cảnh báo · $.sheet.nodes[0].max · I: … — …", and at the end how many of each. */
function lines(findings: readonly Finding[], language: Language): string {
  const say = speaker(language)
  const each = findings.map(({ severity, path, node, message, mend }) => {
    const [vi, en] = severities[severity]
    const place = [say.either(vi, en), path, ...(node === null ? [] : [node])].join(' · ')
    return `${place}: ${message} — ${mend}\n`
  })
  const counts = Object.entries(severities).map(([severity, [vi, one, many]]) => {
    const count = countOf(findings, severity as Severity)
    return `${count} ${say.either(vi, count === 1 ? one : many)}`
  })
  return `${each.join('')}${counts.join(', ')}\n`
}

function countOf(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length
}
