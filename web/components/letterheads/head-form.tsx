import { For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { officialDay } from '../../../scoring/paper/official.ts'
import type { Letterhead, SetLetterhead } from '../../../server/papers/heads/schema.ts'
import { setLetterhead } from '../../data/letterheads.ts'
import { t } from '../../i18n/letterheads.ts'
import { useSeason } from '../../layout-season.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { TextField } from '../text-field.tsx'
import { FieldForm } from './field-form.tsx'
import { HeadPreview } from './head-preview.tsx'
import { merged, printedNumber } from './merged.ts'

const groups = [
  { title: 'head', fields: ['parent', 'name', 'mark', 'place'] },
  { title: 'signing', fields: ['onBehalf', 'office', 'position', 'signer'] },
  { title: 'others', fields: ['deputy', 'secretary'] },
] as const satisfies readonly { title: string; fields: readonly (keyof SetLetterhead)[] }[]

/** Sets how papers are headed and signed, with the paper beside it as it will look. */
export function HeadForm(props: { head: Letterhead; onDone: () => void }) {
  const { season } = useSeason()
  const { issuer, version, usual } = props.head
  const [form, setForm] = createStore({ ...props.head.set })
  const errors = createFieldErrors(Object.keys(form))
  const save = async () => {
    await setLetterhead({ seasonId: season().id, memberId: issuer }, version, { ...form })
    props.onDone()
  }
  const shown = () => merged(form, usual)
  const sample = () => props.head.papers.find(({ sign }) => sign !== null)
  const asked = (field: keyof SetLetterhead) => issuer === null || field !== 'deputy'
  return (
    <div class="head-edit">
      <FieldForm label={t('save')} errors={errors} act={save} onCancel={props.onDone}>
        <p class="soft">{t('emptyIsUsual')}</p>
        <For each={groups}>
          {(group) => (
            <fieldset class="stack close">
              <legend>
                <b>{t(`group.${group.title}`)}</b>
              </legend>
              <For each={group.fields.filter(asked)}>
                {(field) => (
                  <TextField
                    label={t(`field.${field}`)}
                    hint={t(`hint.${field}`)}
                    placeholder={usual[field]}
                    value={form[field]}
                    onInput={(text) => setForm(field, text)}
                    error={errors.at(field)}
                  />
                )}
              </For>
            </fieldset>
          )}
        </For>
      </FieldForm>
      <Show when={sample()}>
        {(paper) => (
          <HeadPreview
            head={shown()}
            number={printedNumber(paper(), shown().mark)}
            day={officialDay(null)}
          />
        )}
      </Show>
    </div>
  )
}
