/** One refusal: the status it answers with, and what it says in each language. */
export interface ErrorEntry {
  status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 409
    | 412
    | 413
    | 414
    | 415
    | 421
    | 422
    | 428
    | 429
    | 500
    | 503
    | 507
  vi: string
  en: string
}
export type ErrorEntries = Readonly<Record<string, ErrorEntry>>
