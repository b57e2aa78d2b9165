import { createSignal } from 'solid-js'
import { errorText } from '../../server/errors/schema.ts'
import { isProblem } from '../api.ts'
import { locale } from '../i18n/locale.ts'
import { problemText } from '../i18n/problem.ts'

/**
 * What is wrong with a form, by field. The form's own check and the server's answer go into the same
 * place and say the same sentence.
 *
 * @param fields The fields on screen. A path below one of them ("joint.0.share") is shown at it, unless
 *   the deeper one is listed too; what belongs to no field is `rest`.
 */
export function createFieldErrors(fields: readonly string[]) {
  const [errors, setErrors] = createSignal<ReadonlyMap<string, string>>(new Map())
  const [rest, setRest] = createSignal<string | null>(null)
  const homeOf = (path: string) =>
    fields
      .filter((field) => path === field || path.startsWith(`${field}.`))
      .sort((a, b) => b.length - a.length)[0]

  const put = (field: string, message: string | undefined) =>
    setErrors((now) => {
      const next = new Map(now)
      if (message === undefined) next.delete(field)
      else next.set(field, message)
      return next
    })

  return {
    /** The sentence at a field; undefined while it is right. */
    at: (field: string) => errors().get(field),
    /** What is said above the form: a refusal as a whole, or what no field can show. */
    rest,
    any: () => errors().size > 0,
    /** Puts one sentence at a field, or takes it away. */
    put,
    /** Puts the sentence of an error code at a field. */
    code: (field: string, code: string) => put(field, errorText(code, locale())),
    clear() {
      setErrors(new Map())
      setRest(null)
    },
    /** Shows what the server refused. */
    take(error: unknown) {
      if (!isProblem(error)) return setRest(problemText(error))
      const homeless = error.errors.filter(({ path }) => !homeOf(path))
      for (const { path, message } of error.errors) {
        const home = homeOf(path)
        if (home) put(home, message)
      }
      const said = homeless.map(({ path, message }) => `${path}: ${message}`)
      setRest(
        error.errors.length > 0 && said.length === 0
          ? null
          : [problemText(error), ...said].join(' '),
      )
    },
  }
}
export type FieldErrors = ReturnType<typeof createFieldErrors>
