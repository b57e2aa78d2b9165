import { criteriaEditor as enEditor } from './en/criteria-editor.ts'
import { criteriaForms as enForms } from './en/criteria-forms.ts'
import { texts } from './texts.ts'
import { criteriaEditor as viEditor } from './vi/criteria-editor.ts'
import { criteriaForms as viForms } from './vi/criteria-forms.ts'

export const t = texts({ ...viEditor, ...viForms }, { ...enEditor, ...enForms })
