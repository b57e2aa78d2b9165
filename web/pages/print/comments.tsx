import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Comment } from '../../../server/comments/schema.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { stateOf } from '../../components/comments/outcome.ts'
import { inOrderOfPlace, isOpen, placeOf } from '../../components/comments/threads.ts'
import { titleOf } from '../../components/comments/titles.ts'
import { createHeading } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { PrintPage } from '../../components/print/print-page.tsx'
import { Signatures } from '../../components/print/signatures.tsx'
import { clusterSigners } from '../../components/print/signers.ts'
import { getComments, getDocuments } from '../../data/comments.ts'
import { t } from '../../i18n/comments.ts'
import { t as print } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'

/** Of the three of the cluster: comments are signed by the other two. */
const deputySigns = 1

/** The table of comments and answers, for the file of the season: in the order of the sheet, then the documents. */
export default function PrintComments() {
  const { season, member, href } = useSeason()
  const comments = createAsync(() => getComments(season().id), { initialValue: [] })
  const documents = createAsync(() => getDocuments(season().id), { initialValue: [] })
  const place = member(season().leadId ?? '')?.shortName ?? ''
  const heading = createHeading(null, {
    issuer: season().clusterName,
    place,
    parent: print.head('parent'),
  })
  const sorted = () => inOrderOfPlace(comments(), season().rules.sheet, documents())
  const members = () => new Set(comments().map((comment) => comment.member)).size
  return (
    <PrintPage
      title={t('printTitle')}
      paper="landscape"
      back={href('/criteria/comments')}
      heading={heading}
    >
      <Letterhead heading={heading} />
      <div class="title">
        <h1>{t('printTitle')}</h1>
        <p class="about">{season().title}</p>
      </div>
      <p>{t('printCount', comments().length, members(), comments().filter(isOpen).length)}</p>
      <Show when={sorted().length > 0}>
        <section class="table-frame" aria-label={t('frame')} tabindex="0">
          <table>
            <caption class="visually-hidden">{t('printTitle')}</caption>
            <thead>
              <tr>
                <th scope="col" class="c-short">
                  {t('printOrder')}
                </th>
                <th scope="col" class="c-title">
                  {t('printAbout')}
                </th>
                <th scope="col" class="c-unit">
                  {t('printMember')}
                </th>
                <th scope="col">{t('printText')}</th>
                <th scope="col">{t('printAnswer')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={sorted()}>
                {(comment, index) => (
                  <Row comment={comment} order={index() + 1} documents={documents()} />
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
      <Signatures
        signatures={clusterSigners(heading.signing()).filter((_, at) => at !== deputySigns)}
      />
    </PrintPage>
  )
}

function Row(props: { comment: Comment; order: number; documents: readonly SeasonDocument[] }) {
  const { season, member } = useSeason()
  const state = () => stateOf(props.comment)
  const title = () => titleOf(placeOf(props.comment), season().rules.sheet, props.documents)
  return (
    <tr>
      <td class="code">{props.order}</td>
      <td>{title()}</td>
      <td>{member(props.comment.member)?.shortName ?? props.comment.member}</td>
      <td>
        <Show when={state() === 'withdrawn'} fallback={props.comment.text}>
          <s>{props.comment.text}</s> {t('printWithdrawn')}
        </Show>
      </td>
      <td>
        <Show when={state() !== 'withdrawn'}>
          <span class="outcome">{t(`outcome.${state()}`)}</span>
          <Show when={props.comment.answer}>{(answer) => <>. {answer()}</>}</Show>
        </Show>
      </td>
    </tr>
  )
}
