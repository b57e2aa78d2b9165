import { formErrors } from '../errors/form.ts'

export type FormRefusalCode = Extract<keyof typeof formErrors, `form.${string}`>

/** A file that is no form to be read, with the sentence for whoever sent it. */
export class FormRefusal extends Error {
  readonly code: FormRefusalCode

  constructor(code: FormRefusalCode) {
    super(formErrors[code].vi)
    this.code = code
  }
}
