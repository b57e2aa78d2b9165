import type { Evidence } from '../../server/evidence/schema.ts'
import { ProblemError, problemOf } from '../api.ts'
import { noteLost, noteReached } from '../drafts/online.ts'
import { locale } from '../i18n/locale.ts'

export interface Upload {
  done: Promise<Evidence>
  stop: () => void
}

/**
 * Sends one file as it is. `XMLHttpRequest`, because `fetch` does not tell how far an upload has come.
 *
 * @param onProgress Share of the file that is sent, 0 to 1.
 */
export function uploadEvidence(
  seasonId: string,
  memberId: string,
  file: File,
  onProgress: (share: number) => void,
): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<Evidence>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      noteReached()
      if (request.status < 300) resolve(JSON.parse(request.responseText))
      else reject(problemOf(request.status, request.responseText))
    }
    request.onerror = () => {
      noteLost()
      reject(new ProblemError({ code: 'network.lost' }))
    }
    request.onabort = () => reject(new DOMException('', 'AbortError'))
  })
  const name = encodeURIComponent(file.name.normalize('NFC'))
  request.open('PUT', `/api/v1/seasons/${seasonId}/members/${memberId}/evidence?name=${name}`)
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.setRequestHeader('Accept-Language', locale())
  request.send(file)
  return { done, stop: () => request.abort() }
}

/** Where a file can be fetched; the browser saves it under its name. */
export function evidenceAddress(seasonId: string, evidenceId: string): string {
  return `/api/v1/seasons/${seasonId}/evidence/${evidenceId}`
}
