import { readFile } from 'node:fs/promises'
import { openReport } from '../reports/open-report.ts'
import { readReport } from '../reports/read/read-report.ts'
import { ReportRefusal } from '../reports/refusal.ts'
import { readArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'

/** Prints the deeds that a written report tells of, for a person to accept. A file that is no report is refused. */
export const importReport: Command = {
  usage: 'FILE [--year 2023] [--unit "Liên hiệp …"] [--pretty]',
  summary: 'Đọc một báo cáo (.txt hoặc .docx) và in các hoạt động đề nghị ghi nhận.',

  async run(args, { out, err }) {
    const { file, values } = readArguments(args, {
      year: { type: 'string' },
      unit: { type: 'string' },
      pretty: { type: 'boolean' },
    })
    const year = yearOf(values.year)
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`Không đọc được tệp ${file}: ${error.code ?? error.message}.`)
    })
    try {
      const { text, headings } = openReport(bytes)
      const reading = readReport(text, {
        headings,
        ...(year !== undefined && { year }),
        ...(values.unit !== undefined && { unit: values.unit }),
      })
      out(`${JSON.stringify(reading, null, values.pretty ? 1 : undefined)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof ReportRefusal)) throw error
      err(`${error.message}\n`)
      return 2
    }
  },
}

/** @throws UsageError For what is no year. */
function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^(?:19|20)\d\d$/u.test(text)) throw new UsageError(`"${text}" không phải là năm.`)
  return Number(text)
}
