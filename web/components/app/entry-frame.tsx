import { createEffect, type JSX } from 'solid-js'
import '../../styles/components/sign-in.css'
import { Brand } from './brand.tsx'
import { LanguageChoice } from './language-choice.tsx'

/** The page before one is signed in: a form on one side, something to read or choose on the other. */
export function EntryFrame(props: {
  title: string
  sub: string
  aside?: JSX.Element
  children: JSX.Element
}) {
  createEffect(() => {
    document.title = `${props.title} · Thi Đua`
  })
  return (
    <div class="sign-in">
      <main class="form" id="main">
        <div class="row apart">
          <p class="brand">
            <Brand />
          </p>
          <LanguageChoice />
        </div>
        <div>
          <h1>{props.title}</h1>
          <p class="soft">{props.sub}</p>
        </div>
        {props.children}
      </main>
      {props.aside}
    </div>
  )
}
