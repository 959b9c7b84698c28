export { InboxModule } from './inbox.module';
export { Notifications, type Telling } from './notifications.service';
export { NotificationMailJob } from './notification-mail.job';
export {
  Tasks,
  type DeadlineKind,
  type NewTask,
  type TaskDue,
  type TaskSide,
  type TaskWatcher,
} from './tasks.service';
