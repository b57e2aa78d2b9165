import FileText from 'lucide-solid/icons/file-text'
import ImageIcon from 'lucide-solid/icons/image'
import { Dynamic } from 'solid-js/web'

/** A picture or a document, by its type. */
export function FileIcon(props: { mime: string }) {
  return <Dynamic component={props.mime.startsWith('image/') ? ImageIcon : FileText} class="icon" />
}
