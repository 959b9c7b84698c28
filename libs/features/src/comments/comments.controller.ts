import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, LoneRead } from '@einklang/platform/http';
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommentList, CommentView } from './comment.view';
import { CommentQuery, EditComment, WriteComment } from './comments.dto';
import { Comments } from './comments.service';

@ApiTags('comments')
@Controller('companies/:companyId')
export class CommentsController {
  constructor(private readonly comments: Comments) {}

  /** Comments on an initiative or a part of it, from the rooms I am in. */
  @Does('comment.list')
  @LoneRead()
  @Get('initiatives/:initiativeId/comments')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Query() query: CommentQuery,
  ): Promise<CommentList> {
    return this.comments.list(actor, id, query);
  }

  @Does('comment.write')
  @Post('initiatives/:initiativeId/comments')
  write(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: WriteComment,
  ): Promise<CommentView> {
    return this.comments.write(actor, id, body);
  }

  @Does('comment.edit')
  @Patch('comments/:commentId')
  edit(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('commentId') id: string,
    @Body() body: EditComment,
  ): Promise<CommentView> {
    return this.comments.edit(actor, id, body);
  }

  /** Marks as settled. */
  @Does('comment.resolve')
  @Post('comments/:commentId/resolution')
  resolve(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('commentId') id: string,
  ): Promise<CommentView> {
    return this.comments.resolve(actor, id);
  }
}
