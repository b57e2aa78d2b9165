import { createSignal, Show } from 'solid-js'
import type { PaperOffers } from '../../../server/papers/schema.ts'
import { t } from '../../i18n/papers.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { SelectField } from '../select-field.tsx'
import { PaperList } from './paper-list.tsx'

/** The papers of one member at a time: one's own first, others where they are open. */
export function MemberPapers(props: { papers: PaperOffers }) {
  const { season, own } = useSeason()
  const [chosen, setChosen] = createSignal<string>()
  const choices = () => {
    const open = new Set(props.papers.flatMap(({ members }) => members ?? []))
    return season().members.filter(({ id }) => open.has(id))
  }
  const member = () => {
    const wanted = chosen() ?? own()?.id
    return (choices().find(({ id }) => id === wanted) ?? choices()[0])?.id
  }
  const papers = () => props.papers.filter(({ members }) => members?.includes(member() ?? ''))
  return (
    <Panel title={t('ofMembers')}>
      <Show when={choices().length > 1}>
        <div class="body">
          <SelectField
            label={t('member')}
            options={choices().map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={member() ?? ''}
            onChange={setChosen}
          />
        </div>
      </Show>
      <PaperList papers={papers()} member={member()} />
    </Panel>
  )
}
