import { For, Show } from 'solid-js'
import { t } from '../../i18n/print.ts'

export interface Signature {
  /** In whose name: "TM. Cụm thi đua". */
  onBehalf?: string
  office: string
  /** Whether the seal goes with it. */
  seal?: boolean
  /** What the person is at home, above the name. */
  position?: string | undefined
  /** Without one there is room to write it. */
  name?: string | undefined
}

/** Who signs, from the left; the one who answers for the document stands last. */
export function Signatures(props: { signatures: readonly Signature[] }) {
  return (
    <div class="signatures">
      <For each={props.signatures}>
        {(signature) => (
          <div>
            <p>
              <Show when={signature.onBehalf}>
                {signature.onBehalf}
                <br />
              </Show>
              {signature.office}
            </p>
            <p class="sign-here">
              {signature.name ? '' : t.sign(signature.seal ? 'hereSeal' : 'here')}
            </p>
            <Show when={signature.position}>
              <p>{signature.position}</p>
            </Show>
            <Show when={signature.name}>{(name) => <p class="name">{name()}</p>}</Show>
          </div>
        )}
      </For>
    </div>
  )
}
