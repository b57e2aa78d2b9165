import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { gradeTitle } from '../../components/print/grade-title.ts'
import { createHeading, createSigning } from '../../components/print/heading.ts'
import { Letterhead } from '../../components/print/letterhead.tsx'
import { memberStanding } from '../../components/print/member-standing.ts'
import { MemberTable } from '../../components/print/member-table.tsx'
import { PrintPage } from '../../components/print/print-page.tsx'
import { Signatures } from '../../components/print/signatures.tsx'
import { clusterSigners, memberSigners } from '../../components/print/signers.ts'
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
    const standing =
      isDecided(season().phase) && isVerified(sheet)
        ? await memberStanding(file, sheet.member.id)
        : null
    return { sheet, file, standing }
  })
  return (
    <Show when={loaded()} keyed>
      {({ sheet, file, standing }) => <Form loaded={sheet} file={file} standing={standing} />}
    </Show>
  )
}

interface FormProps {
  loaded: MemberSheet
  file: SeasonFile
  standing: Awaited<ReturnType<typeof memberStanding>> | null
}

function Form(props: FormProps) {
  const { season, own, href } = useSeason()
  const view = createSheet({
    seasonId: season().id,
    file: props.file,
    loaded: props.loaded,
    editable: false,
    provisional: () => false,
    recorded: () => [],
  })
  const { id, name, shortName, sheetState } = props.loaded.member
  const heading = createHeading(id, { issuer: name, place: shortName })
  const ofCluster = createSigning(null)
  const title = () => t.memberSheet(view.verified() ? 'title.verified' : 'title.self')
  return (
    <PrintPage
      title={title()}
      paper="portrait"
      back={href(own()?.id === id ? '/sheet' : `/sheet/${id}`)}
      heading={heading}
    >
      <Letterhead heading={heading} />
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
        <Show when={props.standing}>
          {(standing) => (
            <div class="notes">
              <p>
                {t.memberSheet(
                  'standing',
                  standing().rank === null
                    ? t.scoreTable('unranked')
                    : rankText(standing().rank ?? 0),
                  standing().tied,
                  gradeTitle(props.file, standing().grade),
                )}
              </p>
            </div>
          )}
        </Show>
        <Signatures
          signatures={[
            ...memberSigners(heading.signing()),
            ...(view.verified() ? clusterSigners(ofCluster()).slice(-1) : []),
          ]}
        />
      </MemberTable>
    </PrintPage>
  )
}

/** Rank and grade stand on paper only once the verification has ended. */
const isDecided = (phase: string) => phase === 'conference' || phase === 'published'

const isVerified = ({ values }: MemberSheet) => values.some(({ stage }) => stage === 'verified')
