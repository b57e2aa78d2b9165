import { createMemo, createSignal, For, Index, Show } from 'solid-js'
import type { FactFields } from '../../../../../scoring/model/claim.ts'
import type { Leaf } from '../../../../../scoring/model/node.ts'
import { ruleInWords } from '../../../../../scoring/words/rule.ts'
import '../../../../styles/components/rule.css'
import { t } from '../../../../i18n/criteria-editor.ts'
import { locale } from '../../../../i18n/locale.ts'
import { formatPoints } from '../../../../i18n/numbers.ts'
import { factInWords } from '../../../ledger/fact-words.ts'
import { Steps } from '../../../ledger/steps.tsx'
import { FactEntry } from '../../../review/fact-entry.tsx'
import { NumberField } from '../../../sheet/number-field.tsx'
import { useEditor } from '../context.ts'
import { type Example, exampleOf, type Sample, sampleFor } from '../core/sample.ts'

/** The rule in words, and what the engine makes of figures that may be changed: "3 đoàn → 6 điểm". */
export function LiveExample(props: { leaf: Leaf }) {
  const { document } = useEditor()
  const [sample, setSample] = createSignal<Sample>(sampleFor(props.leaf))
  const example = createMemo(() =>
    exampleOf(props.leaf, sample(), { round: document().sheet.round, language: locale() }),
  )
  const worked = () => {
    const now = example()
    return 'line' in now ? now : undefined
  }
  /** A number of the rule is not there yet, or cannot be read. */
  const unfinished = () => {
    const now = example()
    return 'ofRule' in now && now.ofRule.length > 0
  }
  const own = (change: FactFields) =>
    setSample((before) => ({ ...before, own: { ...before.own, ...change } }))
  return (
    <section class="rule live-example" aria-label={t('example')}>
      <h3>{t('ruleInWords')}</h3>
      <p>{unfinished() ? t('ruleNotSaid') : ruleInWords(props.leaf, locale())}</p>
      <h3>{t('example')}</h3>
      <FactEntry
        leaf={props.leaf}
        fact={sample().own}
        errors={errorsOf(example())}
        onChange={own}
      />
      <Show when={dividesBySize(props.leaf)}>
        <NumberField
          label={t('sampleSize')}
          value={sample().size}
          onChange={(size) => setSample((before) => ({ ...before, size: size ?? '' }))}
        />
      </Show>
      <Others leaf={props.leaf} sample={sample()} onChange={setSample} />
      <Show when={worked()} fallback={<p class="soft">{t('exampleNot')}</p>}>
        {(now) => (
          <>
            <p class="live-result" aria-live="polite">
              {factInWords(props.leaf, sample().own) || t('noFigure')} →{' '}
              <b>{t('points', formatPoints(now().line.points))}</b>
            </p>
            <Steps line={now().line} />
            <Show when={now().flags.length > 0}>
              <p>{t('exampleFlags', now().flags.join('; '))}</p>
            </Show>
            <Show when={props.leaf.requires}>
              <p class="soft">{t('exampleWithoutCondition')}</p>
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}

/** What the other members have, where the rule compares with them. */
function Others(props: { leaf: Leaf; sample: Sample; onChange: (sample: Sample) => void }) {
  const change = (at: number, name: keyof FactFields, value: string | undefined) => {
    const { others } = props.sample
    props.onChange({ ...props.sample, others: others.with(at, { ...others[at], [name]: value }) })
  }
  return (
    <Show when={props.sample.others.length > 0}>
      <div class="fields">
        <Index each={props.sample.others}>
          {(fact, at) => (
            <For each={Object.keys(fact()) as (keyof FactFields)[]}>
              {(name) => (
                <NumberField
                  label={t(
                    name === 'plan' ? 'otherPlan' : 'other',
                    props.sample.others.length > 1 ? ` ${at + 1}` : '',
                  )}
                  value={fact()[name] as string | undefined}
                  onChange={(value) => change(at, name, value)}
                />
              )}
            </For>
          )}
        </Index>
      </div>
    </Show>
  )
}

function dividesBySize({ rule }: Leaf): boolean {
  return 'of' in rule && rule.of === 'per_size'
}

/** What is wrong with the figures typed, by field. */
function errorsOf(example: Example): Partial<Record<string, string>> {
  if ('line' in example) return {}
  return Object.fromEntries(
    example.ofSample.map(({ path, message }) => [path.split(/[.[]/)[3] ?? '', message]),
  )
}
