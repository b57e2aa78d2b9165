/** Hands something over as a file, to the folder where the browser keeps what it downloads. */
export function saveFile(name: string, content: Blob | string, type?: string): void {
  const blob = typeof content === 'string' ? new Blob([content], type ? { type } : {}) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
