import { useSearchParams } from '@solidjs/router'
import { createSignal, onMount, Show } from 'solid-js'
import type { PaperId, PaperOffers } from '../../../server/papers/schema.ts'
import { t } from '../../i18n/papers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { createLookup } from './create-lookup.ts'
import { LookupResult } from './lookup-result.tsx'

/** Whether a printed paper still holds: by the code at its foot, which its QR brings along. */
export function LookupPanel(props: { papers: PaperOffers }) {
  const { season } = useSeason()
  const [search] = useSearchParams<{ paper: string; member: string; stage: string; code: string }>()
  const known = () => props.papers.find(({ id }) => id === search.paper)?.id
  const [paper, setPaper] = createSignal<PaperId>(known() ?? props.papers[0]!.id)
  const [chosen, setChosen] = createSignal(search.member)
  const [code, setCode] = createSignal(search.code ?? '')
  const { found, problem, ask } = createLookup(() => season().id)
  const members = () => props.papers.find(({ id }) => id === paper())?.members ?? null
  const member = () => {
    const open = members()
    return open?.find((id) => id === chosen()) ?? open?.[0]
  }
  const look = () => {
    const stage = search.stage === 'self' ? ('self' as const) : undefined
    return ask({ paper: paper(), member: member(), stage, code: code() })
  }
  onMount(() => {
    if (known() && code() !== '') void look()
  })
  return (
    <Panel title={t('check')} id="tra-ma">
      <form
        class="body stack close"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <p class="soft">{t('checkAbout')}</p>
        <SelectField
          label={t('checkPaper')}
          value={paper()}
          options={props.papers.map(({ id }) => ({ value: id, label: t(`name.${id}`) }))}
          onChange={setPaper}
        />
        <Show when={members()}>
          {(open) => (
            <SelectField
              label={t('member')}
              value={member() ?? ''}
              options={season()
                .members.filter(({ id }) => open().includes(id))
                .map(({ id, shortName }) => ({ value: id, label: shortName }))}
              onChange={setChosen}
            />
          )}
        </Show>
        <TextField
          label={t('checkCode')}
          hint={t('checkCodeHint')}
          value={code()}
          onInput={setCode}
          error={problem()}
        />
        <div class="row">
          <button class="button" type="submit">
            {t('checkNow')}
          </button>
        </div>
        <div class="stack close" role="status">
          <Show when={found()}>{(result) => <LookupResult found={result()} />}</Show>
        </div>
      </form>
    </Panel>
  )
}
