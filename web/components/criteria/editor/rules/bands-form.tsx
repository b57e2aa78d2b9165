import { t } from '../../../../i18n/criteria-editor.ts'
import { ListAt } from '../fields/list-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { OfField, unitOfMeasure } from './of-field.tsx'
import type { RuleFormProps } from './rule-field.tsx'

interface Band {
  from: string
  points: string
}

/** A ladder: from so much on, so many points. */
export function BandsForm(props: RuleFormProps) {
  const of = () => (props.leaf.rule.kind === 'bands' ? props.leaf.rule.of : undefined)
  const unit = () => unitOfMeasure(of(), props.leaf.unit)
  return (
    <div class="stack close">
      <div class="fields">
        <OfField at={props.at} />
        <NumberAt label={t('below')} hint={t('zeroIfEmpty')} at={[...props.at, 'below']} />
      </div>
      <ListAt<Band>
        at={[...props.at, 'bands']}
        name={(place) => t('bandName', place + 1)}
        add={t('addBand')}
        least={1}
        compact
        fresh={nextBand}
      >
        {(_, at) => (
          <div class="fields">
            <NumberAt label={t('bandFrom')} unit={unit()} at={[...at, 'from']} required />
            <NumberAt label={t('bandPoints')} at={[...at, 'points']} required />
          </div>
        )}
      </ListAt>
    </div>
  )
}

/** A step above the last one, as wide as the one before it; where that cannot be told it is to be filled in. */
function nextBand(bands: readonly Band[]): Band {
  const [before, last] = bands.slice(-2).map(({ from }) => Number(from))
  if (last === undefined || before === undefined) return { from: '', points: '' }
  const next = last + (last - before)
  return { from: Number.isSafeInteger(next) ? String(next) : '', points: '' }
}
