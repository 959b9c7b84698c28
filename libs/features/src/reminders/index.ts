export { RemindersModule } from './reminders.module';
export { Reminders } from './reminders.service';
export { ReminderTick } from './reminder-tick';
export { SendReminderJob } from './send-reminder.job';
export { plannedReminders } from './reminder-plan.service';
