export { CommentsPanel, type CommentsPanelProps } from './comments-panel';
export { PassageText, useCommentedText, type CommentedText } from './commented-text';
