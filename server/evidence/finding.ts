/** What a look at a file's bytes finds. */
export type Finding = 'ok' | 'file.content_mismatch' | 'file.unsafe' | 'file.too_many_pixels'
