import { t } from '../../../../i18n/criteria-editor.ts'
import { Panel } from '../../../panel.tsx'
import { CheckAt } from '../fields/check-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { RoundingAt } from '../fields/rounding-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { WholeAt } from '../fields/whole-at.tsx'

/** What is said of the sheet as a whole. */
export function SheetTab() {
  const at = (name: string) => ['sheet', name]
  return (
    <Panel title={t('tab.sheet')}>
      <form class="body stack" onSubmit={(event) => event.preventDefault()}>
        <div class="fields roomy">
          <TextAt label={t('seasonTitle')} at={['title']} />
          <WholeAt label={t('year')} at={['year']} />
        </div>
        <TextAt label={t('sheetTitle')} at={at('title')} rows={2} />
        <TextAt label={t('sheetNote')} at={at('note')} rows={3} optional />
        <div class="fields">
          <NumberAt label={t('totalMax')} hint={t('totalMaxHint')} at={at('max')} />
          <NumberAt label={t('totalMin')} at={at('min')} />
          <NumberAt label={t('totalBase')} hint={t('baseHint')} at={at('base')} />
        </div>
        <RoundingAt label={t('roundLeaves')} at={at('round')} otherwise={t('roundDefault')} />
        <RoundingAt label={t('roundTotal')} at={at('round_total')} otherwise={t('roundNone')} />
        <CheckAt label={t('model')} at={['model']} />
      </form>
    </Panel>
  )
}
