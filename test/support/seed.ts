import fc from 'fast-check'

/*
 * The laws look at the same cases in every run, so that a commit that was green stays green; another
 * number looks at others: `LAW_SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20231121) })
