import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { createMemo, Match, Show, Switch } from 'solid-js'
import { type Group, isGroup, type Leaf } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import { placeOf } from '../core/tree.ts'
import { TextAt } from '../fields/text-at.tsx'
import { FindingList } from '../findings/finding-list.tsx'
import { findingsByNode } from '../findings/target.ts'
import { CodeField } from './code-field.tsx'
import { GroupFields } from './group-fields.tsx'
import { LeafFields } from './leaf-fields.tsx'

/** The node that is selected in the tree, as a form, with what was found in it. */
export function NodeForm(props: { onBack: () => void }) {
  const editor = useEditor()
  const at = () => placeOf(editor.selected())
  const found = createMemo(() => findingsByNode(editor.findings()))
  const here = () => found().get(editor.selected().join('.')) ?? []
  return (
    <section class="panel node-form" id="node-form" aria-labelledby="node-form-title">
      <header>
        <h2 id="node-form-title" tabindex="-1">
          {editor.node() ? t('editing', editor.node()!.code) : t('nothingSelected')}
        </h2>
        <button class="button plain only-stacked" type="button" onClick={() => props.onBack()}>
          <ArrowLeft class="icon" />
          {t('backToTree')}
        </button>
      </header>
      <Show when={editor.node()} fallback={<p class="body soft">{t('selectSomething')}</p>}>
        {(node) => (
          <form class="body stack" onSubmit={(event) => event.preventDefault()}>
            <FindingList findings={here()} />
            <CodeField path={editor.selected()} />
            <TextAt
              label={t(isGroup(node()) ? 'groupTitle' : 'leafTitle')}
              at={[...at(), 'title']}
              rows={2}
            />
            <Switch>
              <Match when={isGroup(node()) && (node() as Group)}>
                {(group) => <GroupFields group={group()} at={at()} />}
              </Match>
              <Match when={!isGroup(node()) && (node() as Leaf)}>
                {(leaf) => <LeafFields leaf={leaf()} at={at()} />}
              </Match>
            </Switch>
          </form>
        )}
      </Show>
    </section>
  )
}
