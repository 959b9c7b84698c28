import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller';
import { Deadlines } from './deadlines.service';
import { ReminderPlan } from './reminder-plan.service';
import { Reminders } from './reminders.service';
import { SendReminderJob } from './send-reminder.job';

@Module({
  controllers: [DeadlinesController],
  providers: [Deadlines, ReminderPlan, Reminders, SendReminderJob],
  exports: [Reminders],
})
export class RemindersModule {}
