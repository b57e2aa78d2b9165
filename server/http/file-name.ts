/**
 * The header by which a browser saves an answer, never shows it in the page (RFC 6266, RFC 5987).
 *
 * @param plain For a browser that reads no other than ASCII names, when nothing is left of `name`.
 */
export function fileNamed(name: string, plain: string): string {
  const ascii =
    name
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D')
      .normalize('NFD')
      .replace(/[^\w .()-]/g, '') || plain
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
