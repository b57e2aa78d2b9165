import { createSignal, For, Show } from 'solid-js'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { t } from '../../i18n/comments.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/comments.css'
import { ThreadButton } from '../comments/thread-button.tsx'
import { titleOf } from '../comments/titles.ts'
import { Panel } from '../panel.tsx'
import { DocumentDialog } from './document-dialog.tsx'

/** One document, paragraph by paragraph, each with its thread; the versions before it below. */
export function DocumentPanel(props: { document: SeasonDocument }) {
  const { can, season } = useSeason()
  const [changing, setChanging] = createSignal(false)
  const place = (paragraph: number | null) =>
    ({ on: 'document', documentId: props.document.id, paragraph }) as const
  /** With the name of the document: there may be several on the page. */
  const threadAt = (paragraph: number | null) => {
    const at = place(paragraph)
    return { place: at, title: titleOf(at, season().rules.sheet, [props.document]) }
  }
  return (
    <Panel
      id={`tl-${props.document.id}`}
      title={props.document.title}
      aside={
        <span class="row">
          <span class="soft small">
            {t(`kind.${props.document.kind}`)}, {t('version', props.document.version)}
          </span>
          <ThreadButton {...threadAt(null)} />
        </span>
      }
      foot={
        <Show when={can('document.write')}>
          <button type="button" class="button" onClick={() => setChanging(true)}>
            {t('change')}
          </button>
        </Show>
      }
    >
      <ol class="document-text">
        <For each={props.document.paragraphs}>
          {(text, index) => (
            <li>
              <span>{index() + 1}</span>
              <p>{text}</p>
              <ThreadButton {...threadAt(index() + 1)} />
            </li>
          )}
        </For>
      </ol>
      <Older document={props.document} />
      <DocumentDialog
        document={props.document}
        open={changing()}
        onClose={() => setChanging(false)}
      />
    </Panel>
  )
}

function Older(props: { document: SeasonDocument }) {
  return (
    <Show when={props.document.versions.length > 1}>
      <details class="body">
        <summary>{t('older')}</summary>
        <For each={props.document.versions.slice(1)}>
          {({ number, by, at, paragraphs }) => (
            <>
              <h3>{t('versionLine', number, by, formatInstant(at))}</h3>
              <ol class="document-text">
                <For each={paragraphs}>
                  {(text, index) => (
                    <li>
                      <span>{index() + 1}</span>
                      <p>{text}</p>
                    </li>
                  )}
                </For>
              </ol>
            </>
          )}
        </For>
      </details>
    </Show>
  )
}
