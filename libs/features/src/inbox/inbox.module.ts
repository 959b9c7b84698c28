import { Mailer } from '@einklang/platform/mail';
import { Global, Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';
import { Inbox } from './inbox.service';
import { NotificationMailJob } from './notification-mail.job';
import { Notifications } from './notifications.service';
import { SnoozesController } from './snoozes.controller';
import { Snoozes } from './snoozes.service';
import { Tasks } from './tasks.service';

@Global()
@Module({
  controllers: [InboxController, SnoozesController],
  providers: [Inbox, Snoozes, Notifications, Tasks, NotificationMailJob, Mailer],
  exports: [Notifications, Tasks],
})
export class InboxModule {}
