import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { createHeading } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { MemberTable } from '../../components/print/member-table.tsx'
import { PrintPage } from '../../components/print/print-page.tsx'
import { gradeTitle } from '../../components/print/score-notes.ts'
import { Signatures } from '../../components/print/signatures.tsx'
import { createSheet } from '../../components/sheet/create-sheet.ts'
import { rankText } from '../../components/standings/rank-text.ts'
import { getSeasonFile } from '../../data/season-file.ts'
import { getSheet } from '../../data/sheet.ts'
import { t } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'

/** One member's sheet on paper, as far as it has come. */
export default function PrintMemberSheet(props: RouteSectionProps) {
  const { season } = useSeason()
  const loaded = createAsync(async () => {
    const [sheet, file] = await Promise.all([
      getSheet(season().id, props.params.memberId!),
      getSeasonFile(season().id),
    ])
    return { sheet, file }
  })
  return (
    <Show when={loaded()} keyed>
      {({ sheet, file }) => <Form loaded={sheet} file={file} />}
    </Show>
  )
}

function Form(props: { loaded: MemberSheet; file: SeasonFile }) {
  const { season, own, href } = useSeason()
  const view = createSheet({
    seasonId: season().id,
    file: props.file,
    loaded: props.loaded,
    editable: false,
    provisional: false,
    recorded: () => [],
  })
  const { id, name, shortName, sheetState } = props.loaded.member
  const heading = createHeading(shortName, season().year)
  const title = () => t.memberSheet(view.verified() ? 'title.verified' : 'title.self')
  return (
    <PrintPage
      title={title()}
      paper="portrait"
      back={href(own()?.id === id ? '/sheet' : `/sheet/${id}`)}
      heading={heading}
    >
      <Letterhead issuer={name} heading={heading} />
      <div class="title">
        <h1>{title()}</h1>
        <p class="about">{season().title}</p>
        <Show when={sheetState === 'draft'}>
          <p class="attached">({t.memberSheet('draft')})</p>
        </Show>
      </div>
      <Show when={season().model}>
        <p class="model">{t.notes('model')}</p>
      </Show>
      <MemberTable view={view}>
        <Show when={isDecided(season().phase) && view.verified()}>
          {(member) => (
            <div class="notes">
              <p>
                {t.memberSheet(
                  'standing',
                  member().rank === null ? t.scoreTable('unranked') : rankText(member().rank ?? 0),
                  member().tied,
                  gradeTitle(props.file, member().grade),
                )}
              </p>
            </div>
          )}
        </Show>
        <Signatures
          signatures={[
            { office: t.sign('maker') },
            { office: t.sign('head'), seal: true },
            ...(view.verified()
              ? [{ onBehalf: t.sign('onBehalf'), office: t.sign('lead'), seal: true }]
              : []),
          ]}
        />
      </MemberTable>
    </PrintPage>
  )
}

/** Rank and grade stand on paper only once the verification has ended. */
const isDecided = (phase: string) => phase === 'conference' || phase === 'published'
