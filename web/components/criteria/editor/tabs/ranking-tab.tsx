import { Show } from 'solid-js'
import {
  defaultKeys,
  isAscending,
  type RankingKey,
  schemes,
} from '../../../../../scoring/model/ranking.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Panel } from '../../../panel.tsx'
import { KeyFields } from '../conditions/key-fields.tsx'
import { useEditor } from '../context.ts'
import { ListAt } from '../fields/list-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { WholeAt } from '../fields/whole-at.tsx'

/** By what members are ranked, key after key, and what ranks those who stay level get. */
export function RankingTab() {
  const editor = useEditor()
  const stated = () => editor.document().ranking?.keys !== undefined
  return (
    <Panel title={t('tab.ranking')}>
      <form class="body stack close" onSubmit={(event) => event.preventDefault()}>
        <p class="soft small">{t('rankingHint')}</p>
        <SelectAt
          label={t('scheme')}
          at={['ranking', 'scheme']}
          usual="competition"
          options={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
        />
        <Show
          when={stated()}
          fallback={
            <p>
              {t('rankingDefault')}{' '}
              <button
                class="inline-button"
                type="button"
                onClick={() => editor.set(['ranking', 'keys'], [...defaultKeys])}
              >
                {t('stateKeys')}
              </button>
            </p>
          }
        >
          <ListAt<RankingKey>
            at={['ranking', 'keys']}
            name={(place) => t('keyName', place + 1)}
            add={t('addKey')}
            ordered
            least={1}
            fresh={() => ({ key: 'node:', dir: 'desc' })}
          >
            {(key, at) => (
              <div class="fields">
                <KeyFields
                  value={key().key}
                  scope="ranking"
                  error={editor.errorAt([...at, 'key'])}
                  onChange={(next) => editor.set(at, rekeyed(key(), next))}
                />
                <SelectAt
                  label={t('direction')}
                  at={[...at, 'dir']}
                  usual={isAscending({ key: key().key }) ? 'asc' : 'desc'}
                  options={(['desc', 'asc'] as const).map((value) => ({
                    value,
                    label: t(`direction.${value}`),
                  }))}
                />
                <Show when={key().key !== 'decision'}>
                  <WholeAt
                    label={t('precision')}
                    hint={t('precisionHint')}
                    at={[...at, 'precision']}
                    optional
                  />
                </Show>
              </div>
            )}
          </ListAt>
        </Show>
      </form>
    </Panel>
  )
}

/** A recorded decision counts from 1 on, and is not rounded. */
function rekeyed(before: RankingKey, key: string): RankingKey {
  return key === 'decision' ? { key, dir: 'asc' } : { ...before, key }
}
