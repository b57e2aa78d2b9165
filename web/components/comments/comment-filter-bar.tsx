import { For } from 'solid-js'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/filter-bar.css'
import { SelectField } from '../select-field.tsx'
import { MemberChoice } from '../standings/member-choice.tsx'
import { type CommentFilter, type Show, shows, threadOf } from './threads.ts'

/** Which comments to show: those that wait, one's own, of one member, about one part. */
export function CommentFilterBar(props: {
  filter: CommentFilter
  documents: readonly SeasonDocument[]
  /** How many there would be. */
  count: (show: Show) => number
  /** Whether the reader has an organisation of its own. */
  mine: boolean
  onChange: (change: Partial<CommentFilter>) => void
}) {
  const { season } = useSeason()
  const parts = () => [
    ...season().rules.sheet.nodes.map(({ code, title }) => ({
      value: threadOf({ on: 'sheet', criterion: code }),
      label: `${code}. ${title}`,
    })),
    ...props.documents.map(({ id, title }) => ({
      value: threadOf({ on: 'document', documentId: id, paragraph: null }),
      label: title,
    })),
  ]
  return (
    <search class="filter-bar">
      <MemberChoice
        label={t('member')}
        none={t('allMembers')}
        value={props.filter.member}
        onChoose={(member) => props.onChange({ member })}
      />
      <SelectField
        label={t('about')}
        none={t('aboutAll')}
        value={props.filter.thread}
        options={parts()}
        onChange={(thread) => props.onChange({ thread })}
      />
      <fieldset class="segmented" aria-label={t('show.label')}>
        <For each={shows.filter((show) => show !== 'mine' || props.mine)}>
          {(show) => (
            <button
              type="button"
              aria-pressed={props.filter.show === show}
              onClick={() => props.onChange({ show })}
            >
              {t(`show.${show}`)} <span class="count">{props.count(show)}</span>
            </button>
          )}
        </For>
      </fieldset>
    </search>
  )
}
