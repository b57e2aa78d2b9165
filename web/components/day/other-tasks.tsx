import { For, type JSX, Show } from 'solid-js'
import { heldDraft } from '../../drafts/create-draft.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/day.ts'
import { useSeason } from '../../layout-season.tsx'
import { useSession, withSeason } from '../../layout-signed.tsx'
import '../../styles/components/task-list.css'
import { heldImport } from '../import/held-import.ts'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { phaseAfter } from '../season/phase-steps.ts'
import { type Ground, neverIn, otherTasks, type TaskKind, type Wait, waitKinds } from './steps.ts'

interface Task {
  title: string
  why: string
  button: JSX.Element
}

const waitPaths: Readonly<Record<Wait, string>> = {
  vote: '/conference',
  tell: '/conference',
  countersign: '/season',
  confirm: '/criteria/changes',
  check: '/checks',
  explain: '/appeals',
  judge: '/appeals',
  answer: '/criteria/comments?show=open',
  sign: '/activities?show=joint',
  merge: '/activities',
}

function isWait(kind: TaskKind): kind is Wait {
  return waitKinds.some((each) => each === kind)
}

/** What else waits, beside the next step; seasons that go on elsewhere too. */
export function OtherTasks(props: { ground: Ground; onMove: () => void }) {
  const { season, href } = useSeason()
  const { seasons } = useSession()
  const link = (path: string, label: string) => (
    <a class="button" href={path}>
      {label}
    </a>
  )
  const next = () => phaseAfter(season().phases, props.ground.phase)
  const wait = (kind: Wait) => ({
    title: t(`task.${kind}`, props.ground.waits[kind] ?? 0),
    why: t(`task.${kind}.why`),
    button: link(href(waitPaths[kind]), t(`task.${kind}.do`)),
  })
  const tasks: Record<Exclude<TaskKind, Wait>, () => Task> = {
    ownSheet: () => ({
      title: t('task.ownSheet'),
      why: t('task.ownSheet.why'),
      button: link(href('/sheet'), t('do.late')),
    }),
    import: () => {
      const { accepted, open } = heldImport(season().id) ?? { accepted: 0, open: 0 }
      return {
        title: t('task.import'),
        why: t('task.import.why', accepted, open),
        button: link(href('/activities/import'), t('task.import.do')),
      }
    },
    draft: () => ({
      title: t('task.draft'),
      why: t('task.draft.why'),
      button: link(href('/activities/new'), t('task.draft.do')),
    }),
    unclaimed: () => ({
      title: t('task.unclaimed', props.ground.unclaimed),
      why: t('task.unclaimed.why'),
      button: link(href('/activities?show=unclaimed'), t('task.unclaimed.do')),
    }),
    evidence: () => ({
      title: t('task.evidence', props.ground.bare),
      why: t('task.evidence.why'),
      button: link(href('/activities?show=bare'), t('task.evidence.do')),
    }),
    chase: () => ({
      title: t('task.chase', neverIn(props.ground), props.ground.returned),
      why: t(chaseWhy(props.ground)),
      button: link(href('/season'), t('task.chase.do')),
    }),
    move: () => ({
      title: next() === 'published' ? t('task.publish') : t('task.move', app(`phase.${next()!}`)),
      why: t('task.move.why'),
      button: (
        <button class="button" type="button" onClick={() => props.onMove()}>
          {t('task.move.do')}
        </button>
      ),
    }),
  }
  const kinds = createKeptMemo(() =>
    otherTasks(props.ground, [
      ...(heldImport(season().id) ? ['import' as const] : []),
      ...(heldDraft(`activity.new.${season().id}`) ? ['draft' as const] : []),
    ]),
  )
  const elsewhere = createKeptMemo(() =>
    seasons().filter(
      ({ id, phase, roles }) => id !== season().id && phase !== 'published' && roles.length > 0,
    ),
  )
  return (
    <Panel title={t('others')}>
      <Show
        when={kinds().length + elsewhere().length > 0}
        fallback={<p class="body soft">{t('noOthers')}</p>}
      >
        <ul class="task-list plain">
          <For each={kinds()}>
            {(kind) => <TaskRow task={isWait(kind) ? wait(kind) : tasks[kind]()} />}
          </For>
          <For each={elsewhere()}>
            {(other) => (
              <TaskRow
                task={{
                  title: other.title,
                  why: t('task.otherSeason.why', app(`phase.${other.phase}`)),
                  button: link(withSeason('/', other.id), t('task.otherSeason.do')),
                }}
              />
            )}
          </For>
        </ul>
      </Show>
    </Panel>
  )
}

function chaseWhy(ground: Ground) {
  if (neverIn(ground) === 0) return 'task.chase.returned'
  return ground.phase === 'verify' ? 'task.chase.late' : 'task.chase.why'
}

function TaskRow(props: { task: Task }) {
  return (
    <li>
      <div>
        <h3>{props.task.title}</h3>
        <p class="soft">{props.task.why}</p>
      </div>
      {props.task.button}
    </li>
  )
}
