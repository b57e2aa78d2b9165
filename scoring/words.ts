export { conditionInWords, keyInWords } from './words/condition.ts'
export { nodeInWords, ruleInWords } from './words/rule.ts'
export { type Language, type Say, speaker } from './words/say.ts'
