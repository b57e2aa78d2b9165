import Upload from 'lucide-solid/icons/upload'
import { createSignal } from 'solid-js'
import '../styles/components/drop-zone.css'

/** Where files are chosen or dropped; the whole of it can be pressed. */
export function DropZone(props: {
  title: string
  hint: string
  /** Endings such as `.pdf`, with commas. */
  accept: string
  multiple?: boolean
  onFiles: (files: File[]) => void
}) {
  const [over, setOver] = createSignal(false)
  const take = (files: FileList | null | undefined) => props.onFiles([...(files ?? [])])
  return (
    <label
      class="drop-zone"
      data-over={over() ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Upload class="icon" />
      <span>
        <b>{props.title}</b>, {props.hint}
      </span>
      <input
        type="file"
        multiple={props.multiple ?? false}
        accept={props.accept}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file may be chosen again after it was refused.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
