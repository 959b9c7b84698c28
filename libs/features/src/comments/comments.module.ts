import { Module } from '@nestjs/common';
import { AnnounceCommentJob } from './announce-comment.job';
import { CommentsController } from './comments.controller';
import { Comments } from './comments.service';

@Module({ controllers: [CommentsController], providers: [Comments, AnnounceCommentJob], exports: [Comments] })
export class CommentsModule {}
