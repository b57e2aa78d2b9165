import { For, Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { t } from '../../i18n/comments.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/comments.css'
import '../../styles/components/data-table.css'
import '../../styles/components/table-frame.css'
import { Status } from '../status.tsx'
import { CommentAnswer } from './comment-answer.tsx'
import { CommentText } from './comment-text.tsx'
import { marks, stateOf } from './outcome.ts'
import { type Place, placeOf, threadOf } from './threads.ts'
import { titleOf } from './titles.ts'

/** Comments and answers side by side; each leads to its thread in the text. */
export function CommentTable(props: {
  comments: readonly Comment[]
  documents: readonly SeasonDocument[]
}) {
  return (
    <section class="table-frame" aria-label={t('frame')} tabindex="0">
      <table class="data-table comments-table stacks">
        <thead>
          <tr>
            <th scope="col">{t('columnAbout')}</th>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('columnText')}</th>
            <th scope="col">{t('columnAnswer')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.comments}>
            {(comment) => <CommentRow comment={comment} documents={props.documents} />}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function CommentRow(props: { comment: Comment; documents: readonly SeasonDocument[] }) {
  const { season, member, href } = useSeason()
  const place = () => placeOf(props.comment)
  return (
    <tr>
      <th scope="row">
        <a href={href(pathTo(place()))}>
          {titleOf(place(), season().rules.sheet, props.documents)}
        </a>
      </th>
      <td>{member(props.comment.member)?.shortName ?? props.comment.member}</td>
      <td>
        <CommentText comment={props.comment} />
        <p class="soft small">
          {formatInstant(props.comment.at)}, {t('onVersion', props.comment.number)}
          <Show when={props.comment.late}>, {t('late')}</Show>
        </p>
      </td>
      <td>
        <div class="stack close">
          <Status state={marks[stateOf(props.comment)]}>
            {t(`outcome.${stateOf(props.comment)}`)}
          </Status>
          <CommentAnswer comment={props.comment} />
        </div>
      </td>
    </tr>
  )
}

function pathTo(place: Place): string {
  const page = place.on === 'sheet' ? '/criteria' : '/criteria/documents'
  return `${page}?thread=${encodeURIComponent(threadOf(place))}`
}
