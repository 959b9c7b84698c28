export { CommentsModule } from './comments.module';
export { Comment } from './comment.entity';
export { AnnounceCommentJob } from './announce-comment.job';
export { Comments } from './comments.service';
