import * as v from 'valibot'
import { drawChecks } from '../../scoring/cross-check/draw.ts'
import { type Draw, DrawInput } from '../../scoring/cross-check/model.ts'
import { readArguments } from './arguments.ts'
import { type Command, UsageError } from './command.ts'
import { readText } from './read-text.ts'

/** Draws the cross-checks again from the file that the page of the draw gives: the same for everybody. */
export const draw: Command = {
  usage: 'DRAW.json [--json]',
  summary:
    'Bốc thăm chấm chéo từ mầm đã công bố: cùng tệp thì ai chạy cũng ra cùng kết quả. Kết thúc với mã 0 khi giữ đủ mọi điều mong muốn, 1 khi phải bỏ bớt hoặc không chia được, 2 khi không đọc được tệp.',

  async run(args, { out, err }) {
    const { file, values } = readArguments(args, { json: { type: 'boolean' } })
    const found = drawChecks(readInput(await readText(file)))
    if ('impossible' in found) {
      err('Số đơn vị không đủ: mỗi đơn vị phải chấm ít hơn số đơn vị còn lại.\n')
      return 1
    }
    out(values.json ? `${JSON.stringify(found, null, 1)}\n` : lines(found))
    return found.relaxed.length > 0 ? 1 : 0
  },
}

/** @throws UsageError With the place of the first fault. */
function readInput(text: string): DrawInput {
  const reading = v.safeParse(DrawInput, parseJson(text))
  if (reading.success) return reading.output
  const [issue] = reading.issues
  throw new UsageError(`$.${v.getDotPath(issue) ?? ''}: không đúng mẫu của tệp bốc thăm.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('$: không phải JSON.')
  }
}

const wishes: Record<Draw['relaxed'][number]['wish'], string> = {
  'last-year': 'trùng cặp năm trước',
  joint: 'cùng làm một hoạt động',
  mutual: 'chấm lẫn nhau',
}

/** "a → b" a line, then what had to be given up. */
function lines({ pairs, relaxed, loads, attempt }: Draw): string {
  const each = pairs.map(({ checker, member }) => `${checker} → ${member}`)
  const given = relaxed.map(
    ({ wish, pairs: some }) =>
      `Không tránh được ${wishes[wish]}: ${some.map(({ checker, member }) => `${checker} → ${member}`).join(', ')}`,
  )
  const items = loads.map((load) => load.items)
  const spread = `Lượt bốc ${attempt}; số mục mỗi đơn vị chấm: ${Math.min(...items)}–${Math.max(...items)}`
  return `${[...each, ...given, spread].join('\n')}\n`
}
