export { InboxModule } from './inbox.module';
export { Notifications, type Telling } from './notifications.service';
export { NotificationMailJob } from './notification-mail.job';
export { Tasks, type NewTask } from './tasks.service';
