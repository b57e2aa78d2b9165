// First: it states the order of the layers.
import './verifier.css'
import { render } from 'solid-js/web'
import { Verifier } from './verifier.tsx'

render(() => <Verifier />, document.body)
