import { Hono } from 'hono'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { MemberParams } from '../members/schema.ts'
import { answers } from '../openapi/answers.ts'
import { actOf } from '../seasons/act.ts'
import { SeasonParams } from '../seasons/schema.ts'
import { valid } from '../valid.ts'
import { makeComment } from './make.ts'
import { readComments } from './read.ts'
import { AnswerComment, Comment, CommentParams, NewComment } from './schema.ts'
import { answerComment, withdrawComment } from './settle.ts'

export const comments = new Hono<Env>()
  .get(
    '/api/v1/seasons/:seasonId/comments',
    valid('param', SeasonParams),
    answers(200, v.array(Comment)),
    async (c) => c.json(await readComments(c.var.db, c.var.season), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/members/:memberId/comments',
    valid('param', MemberParams),
    valid('json', NewComment),
    answers(201, Comment),
    async (c) => {
      const { memberId } = c.req.valid('param')
      return c.json(await makeComment(actOf(c), memberId, c.req.valid('json')), 201)
    },
  )
  .post(
    '/api/v1/seasons/:seasonId/comments/:commentId/withdrawal',
    valid('param', CommentParams),
    answers(200, Comment),
    async (c) => c.json(await withdrawComment(actOf(c), c.req.valid('param').commentId), 200),
  )
  .post(
    '/api/v1/seasons/:seasonId/comments/:commentId/answer',
    valid('param', CommentParams),
    valid('json', AnswerComment),
    answers(200, Comment),
    async (c) => {
      const { commentId } = c.req.valid('param')
      return c.json(await answerComment(actOf(c), commentId, c.req.valid('json')), 200)
    },
  )
