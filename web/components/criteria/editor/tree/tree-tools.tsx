import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import CopyPlus from 'lucide-solid/icons/copy-plus'
import FolderPlus from 'lucide-solid/icons/folder-plus'
import IndentDecrease from 'lucide-solid/icons/list-indent-decrease'
import IndentIncrease from 'lucide-solid/icons/list-indent-increase'
import ListOrdered from 'lucide-solid/icons/list-ordered'
import Plus from 'lucide-solid/icons/plus'
import Trash2 from 'lucide-solid/icons/trash-2'
import { type JSX, Show } from 'solid-js'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import type { TreeActions } from './tree-actions.ts'

/** What the keys do, as buttons: for a finger, and for who does not know the keys. */
export function TreeTools(props: { actions: TreeActions; onRemove: () => void }) {
  const { node } = useEditor()
  return (
    <div class="tree-tools" role="toolbar" aria-label={t('treeTools')}>
      <Tool label={t('addLeaf')} act={props.actions.addLeaf} text>
        <Plus class="icon" />
      </Tool>
      <Tool label={t('addGroup')} act={props.actions.addGroup} text>
        <FolderPlus class="icon" />
      </Tool>
      <Tool label={t('moveUp')} act={() => props.actions.move('up')} off={!node()}>
        <ArrowUp class="icon" />
      </Tool>
      <Tool label={t('moveDown')} act={() => props.actions.move('down')} off={!node()}>
        <ArrowDown class="icon" />
      </Tool>
      <Tool label={t('moveOut')} act={() => props.actions.move('out')} off={!node()}>
        <IndentDecrease class="icon" />
      </Tool>
      <Tool label={t('moveIn')} act={() => props.actions.move('in')} off={!node()}>
        <IndentIncrease class="icon" />
      </Tool>
      <Tool label={t('duplicate')} act={props.actions.duplicate} off={!node()}>
        <CopyPlus class="icon" />
      </Tool>
      <Tool label={t('remove')} act={props.onRemove} off={!node()}>
        <Trash2 class="icon" />
      </Tool>
      <Tool label={t('renumber')} act={props.actions.renumber} off={!node()} text>
        <ListOrdered class="icon" />
      </Tool>
    </div>
  )
}

function Tool(props: {
  label: string
  act: () => void
  off?: boolean
  /** Whether the label is shown beside the sign. */
  text?: boolean
  children: JSX.Element
}) {
  return (
    <button
      class="button plain"
      classList={{ square: !props.text }}
      type="button"
      aria-label={props.text ? undefined : props.label}
      title={props.text ? undefined : props.label}
      disabled={props.off}
      onClick={() => props.act()}
    >
      {props.children}
      <Show when={props.text}>{props.label}</Show>
    </button>
  )
}
