import Download from 'lucide-solid/icons/download'
import { For, Show } from 'solid-js'
import { leavesOf } from '../../scoring/model/sheet.ts'
import { ChangesNotice } from '../components/adoption/changes-notice.tsx'
import { CommentNotice } from '../components/comments/comment-notice.tsx'
import { ThreadButton } from '../components/comments/thread-button.tsx'
import { WithThreads } from '../components/comments/with-threads.tsx'
import { AwardRules } from '../components/criteria/award-rules.tsx'
import '../components/criteria/criteria.css'
import { DraftsPanel } from '../components/criteria/drafts-panel.tsx'
import { GradeRules } from '../components/criteria/grade-rules.tsx'
import { SectionText } from '../components/criteria/node-text.tsx'
import { NodeTree } from '../components/criteria/node-tree.tsx'
import { RankingRules, RoundingRules } from '../components/criteria/ranking-rules.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { rulesInShort } from '../components/standings/rules.ts'
import { t as comments } from '../i18n/comments.ts'
import { t } from '../i18n/criteria.ts'
import { useSeason } from '../layout-season.tsx'
import '../styles/components/criteria-editor.css'
import '../styles/components/editor-split.css'
import '../styles/components/sheet-section.css'

/** The sheet and the rules of the season, for reading: what everybody agreed on. */
export default function CriteriaPage() {
  const { season, can, href } = useSeason()
  const rules = () => rulesInShort(season())
  const sheet = () => rules().sheet
  return (
    <WithThreads>
      <PageHead
        title={t('title', season().year)}
        sub={`${sheet().title}. ${t('sub', sheet().nodes.length, leavesOf(sheet()).length, season().sheetVersion)}`}
        actions={
          <>
            <ThreadButton
              place={{ on: 'sheet', criterion: '' }}
              title={comments('wholeSheet')}
              label={comments('wholeSheet')}
            />
            <a class="button" href={href('/criteria/comments')}>
              {comments('toComments')}
            </a>
            <a class="button" href={href('/criteria/documents')}>
              {comments('toDocuments')}
            </a>
            <a class="button" href={href('/criteria/rehearsal')}>
              {t('rehearsal')}
            </a>
            <a
              class="button"
              href={`/api/v1/seasons/${season().id}/export`}
              download={`${season().id}.json`}
              target="_self"
            >
              <Download class="icon" aria-hidden="true" />
              {t('download')}
            </a>
          </>
        }
      />
      <CommentNotice />
      <ChangesNotice />
      <Show when={can('draft.read')}>
        <DraftsPanel />
      </Show>
      <Show when={sheet().note}>{(note) => <Notice>{note()}</Notice>}</Show>
      <div class="editor-split">
        <nav class="panel criteria-tree" aria-label={t('tree')}>
          <NodeTree sheet={sheet()} />
        </nav>
        <div class="stack">
          <For each={sheet().nodes}>{(node) => <SectionText rules={rules()} node={node} />}</For>
        </div>
        <div class="stack">
          <RoundingRules rules={rules()} />
          <GradeRules rules={rules()} />
          <RankingRules rules={rules()} />
          <AwardRules rules={rules()} />
        </div>
      </div>
    </WithThreads>
  )
}
