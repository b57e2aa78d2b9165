import { build, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { toBase64 } from '../ballot/base64.ts'

/** The name of the page in the build, from which the server hands it out. */
const fileName = 'verifier.html'

/**
 * Adds to the build a page that is one file: opened from disk it checks a published result without any
 * server (SECURITY D54). Built from the same modules as the public page.
 */
export function oneFileVerifier(): Plugin {
  return {
    name: 'one-file-verifier',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await pageOf(await buildParts()) })
    },
  }
}

interface Parts {
  script: string
  style: string
}

/** One script and one style sheet, nothing written to disk. */
async function buildParts(): Promise<Parts> {
  const built = await build({
    configFile: false,
    root: 'web',
    logLevel: 'warn',
    plugins: [solid()],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'web/verifier/main.tsx',
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })
  const parts: Parts = { script: '', style: '' }
  for (const { output } of [built].flat() as { output: Output[] }[])
    for (const part of output)
      if (part.type === 'chunk') parts.script += part.code
      else parts.style += part.source
  return parts
}

type Output = { type: 'chunk'; code: string } | { type: 'asset'; source: string | Uint8Array }

/** The policy names the digests of the one script and the one style: nothing else runs, nothing is asked for. */
async function pageOf({ script, style }: Parts): Promise<string> {
  const code = script.replaceAll('</script', '<\\/script')
  const policy = [
    "default-src 'none'",
    `script-src '${await digestOf(code)}'`,
    `style-src '${await digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Thi Đua</title>
<style>${style}</style>
</head>
<body>
<noscript>Trang này cần JavaScript để tính lại kết quả.</noscript>
<script type="module">${code}</script>
</body>
</html>
`
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${toBase64(new Uint8Array(digest))}`
}
