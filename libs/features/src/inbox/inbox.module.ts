import { Mailer } from '@einklang/platform/mail';
import { Global, Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';
import { Inbox } from './inbox.service';
import { NotificationMailJob } from './notification-mail.job';
import { Notifications } from './notifications.service';
import { Tasks } from './tasks.service';

@Global()
@Module({
  controllers: [InboxController],
  providers: [Inbox, Notifications, Tasks, NotificationMailJob, Mailer],
  exports: [Notifications, Tasks],
})
export class InboxModule {}
