import { For, Show } from 'solid-js'
import type { Member } from '../../../scoring/model/member.ts'
import { checkSeason } from '../../../scoring/read.ts'
import type { Draft } from '../../../server/drafts/schema.ts'
import { t } from '../../i18n/criteria-editor.ts'
import '../../styles/components/editor-split.css'
import '../../styles/components/sheet-section.css'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { AwardRules } from './award-rules.tsx'
import './criteria.css'
import { seasonOf } from './editor/core/document.ts'
import { parsed } from './editor/create-editor.ts'
import { GradeRules } from './grade-rules.tsx'
import { SectionText } from './node-text.tsx'
import { NodeTree } from './node-tree.tsx'
import { RankingRules, RoundingRules } from './ranking-rules.tsx'

/** A draft for reading, as the sheet in use is read; one with faults cannot be said in words yet. */
export function DraftText(props: { draft: Draft; members: readonly Member[] }) {
  const season = () => {
    const reading = checkSeason(seasonOf(parsed(props.draft.content), props.members))
    return 'season' in reading ? reading.season : undefined
  }
  return (
    <>
      <PageHead title={t('editorTitle', props.draft.title)} sub={t('readOnly')} />
      <Show when={season()} fallback={<Notice state="warn">{t('stillFaulty')}</Notice>}>
        {(rules) => (
          <div class="editor-split">
            <nav class="panel criteria-tree" aria-label={t('tree')}>
              <NodeTree sheet={rules().sheet} />
            </nav>
            <div class="stack">
              <For each={rules().sheet.nodes}>
                {(node) => <SectionText rules={rules()} node={node} />}
              </For>
            </div>
            <div class="stack">
              <RoundingRules rules={rules()} />
              <GradeRules rules={rules()} />
              <RankingRules rules={rules()} />
              <AwardRules rules={rules()} />
            </div>
          </div>
        )}
      </Show>
    </>
  )
}
