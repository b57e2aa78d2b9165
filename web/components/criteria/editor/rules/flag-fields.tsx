import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Raise } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { TextField } from '../../../text-field.tsx'
import { useEditor } from '../context.ts'
import { ListAt } from '../fields/list-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { TextAt } from '../fields/text-at.tsx'

/** The flags that choosing a level raises, in one field, separated by semicolons. */
export function RaisedFlags(props: { at: Path }) {
  const editor = useEditor()
  const raised = () => (editor.valueAt(props.at) ?? []) as readonly { flag: string }[]
  const type = (text: string) => {
    const flags = text.split(';').flatMap((flag) => flag.trim() || [])
    const next = flags.length > 0 ? flags.map((flag) => ({ flag })) : undefined
    editor.set(props.at, next)
  }
  return (
    <TextField
      label={t('optionFlags')}
      hint={t('flagsHint')}
      value={raised()
        .map(({ flag }) => flag)
        .join('; ')}
      onInput={type}
    />
  )
}

/** The flags that a criterion raises from some figure on. */
export function RaisesAt(props: { at: Path }) {
  return (
    <fieldset class="field">
      <legend>{t('raises')}</legend>
      <ListAt<Raise>
        at={props.at}
        name={(place) => t('raiseName', place + 1)}
        add={t('addRaise')}
        fresh={() => ({ flag: '' })}
      >
        {(_, at) => (
          <div class="fields">
            <TextAt label={t('flagName')} at={[...at, 'flag']} />
            <NumberAt label={t('raiseFrom')} hint={t('oneIfEmpty')} at={[...at, 'from']} />
          </div>
        )}
      </ListAt>
    </fieldset>
  )
}
