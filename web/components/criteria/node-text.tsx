import { For, type JSX, Show } from 'solid-js'
import { type Group, isGroup, type Leaf, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { conditionInWords } from '../../../scoring/words/condition.ts'
import { ruleInWords } from '../../../scoring/words/rule.ts'
import { t } from '../../i18n/criteria.ts'
import { locale } from '../../i18n/locale.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { ThreadButton } from '../comments/thread-button.tsx'
import { anchorOf } from '../sheet/anchor.ts'

interface NodeProps {
  rules: SeasonFile
  node: Node
}

/** One part of the sheet in full, as it is to be read aloud. */
export function SectionText(props: NodeProps) {
  return (
    <section class="sheet-section" id={anchorOf(props.node.code)} aria-label={props.node.title}>
      <header>
        <h2>
          {props.node.code}. {props.node.title}
        </h2>
        <div class="row">
          <Limit {...props} />
          <NodeThread node={props.node} />
        </div>
      </header>
      <div class="criteria-text">
        <Show when={isGroup(props.node) && props.node} fallback={<LeafFacts {...props} />}>
          {(group) => (
            <>
              <GroupFacts {...props} />
              <Inner rules={props.rules} group={group()} />
            </>
          )}
        </Show>
      </div>
    </section>
  )
}

function Inner(props: { rules: SeasonFile; group: Group }): JSX.Element {
  return (
    <ol>
      <For each={props.group.nodes}>
        {(node) => (
          <li id={anchorOf(node.code)}>
            <div class="row apart">
              <h3>
                <span class="soft">{node.code}</span> {node.title}
              </h3>
              <Limit rules={props.rules} node={node} />
              <NodeThread node={node} />
            </div>
            <Show
              when={isGroup(node) && node}
              fallback={<LeafFacts rules={props.rules} node={node} />}
            >
              {(group) => (
                <>
                  <GroupFacts rules={props.rules} node={node} />
                  <Inner rules={props.rules} group={group()} />
                </>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}

function NodeThread(props: { node: Node }) {
  return (
    <ThreadButton
      place={{ on: 'sheet', criterion: props.node.code }}
      title={`${props.node.code} ${props.node.title}`}
    />
  )
}

function Limit(props: NodeProps) {
  const limit = () => limitOf(props.node, isPenalty(props.rules.sheet, props.node))
  return (
    <Show when={limit()}>
      {(points) => (
        <p class="points">
          <span class="visually-hidden">{t('max')}: </span>
          <b>{formatPoints(points())}</b>
        </p>
      )}
    </Show>
  )
}

function GroupFacts(props: NodeProps) {
  const combine = () => (isGroup(props.node) ? (props.node.combine ?? 'sum') : 'sum')
  return (
    <dl>
      <Show when={combine() !== 'sum'}>
        <Fact term={t('combine')}>{t(`combine.${combine()}`)}</Fact>
      </Show>
      <Common {...props} />
    </dl>
  )
}

function LeafFacts(props: NodeProps) {
  const leaf = () => props.node as Leaf
  return (
    <dl>
      <Fact term={t('rule')}>{ruleInWords(leaf(), locale())}</Fact>
      <Common {...props} />
      <Show when={leaf().claims}>
        {(claims) => <Fact term={t('claims')}>{t(`claims.${claims().measure}`)}</Fact>}
      </Show>
      <Show when={leaf().raises}>
        {(raises) => (
          <Fact term={t('flags')}>
            {raises()
              .map(({ flag, from }) => t('raises', flag, formatPoints(from ?? '1')))
              .join(' ')}
          </Fact>
        )}
      </Show>
    </dl>
  )
}

/** What leaves and groups may both say. */
function Common(props: NodeProps) {
  return (
    <>
      <Show when={props.node.requires}>
        {(condition) => (
          <Fact term={t('condition')}>{conditionInWords(condition(), props.rules, locale())}</Fact>
        )}
      </Show>
      <Show when={props.node.not_applicable}>
        {(effect) => <Fact term={t('notApplicable')}>{t(`notApplicable.${effect()}`)}</Fact>}
      </Show>
      <Show when={props.node.evidence}>{(text) => <Fact term={t('evidence')}>{text()}</Fact>}</Show>
      <Show when={props.node.note}>{(text) => <Fact term={t('note')}>{text()}</Fact>}</Show>
    </>
  )
}

function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
