import { ResolutionsModule } from '@einklang/features/resolutions';
import { Module } from '@nestjs/common';
import { Agenda } from './agenda.service';
import { AnnounceMeetingJob } from './announce-meeting.job';
import { AttendanceController } from './attendance.controller';
import { Attendance } from './attendance.service';
import { MeetingReader } from './meeting-reader.service';
import { MeetingsController } from './meetings.controller';
import { Meetings } from './meetings.service';
import { MinutesController } from './minutes.controller';
import { Minutes } from './minutes.service';
import { Signatures } from './signatures.service';
import { TellTimeJob } from './tell-time.job';

@Module({
  imports: [ResolutionsModule],
  controllers: [MeetingsController, AttendanceController, MinutesController],
  providers: [
    Meetings,
    MeetingReader,
    Agenda,
    Attendance,
    Minutes,
    Signatures,
    AnnounceMeetingJob,
    TellTimeJob,
  ],
  exports: [Meetings, MeetingReader, Agenda, Attendance, Minutes],
})
export class MeetingsModule {}
