import { Mailer } from '@einklang/platform/mail';
import { Module } from '@nestjs/common';
import { InvitationMailJob } from './invitation-mail.job';
import { Invitations } from './invitations.service';
import { Memberships } from './memberships.service';
import { PeopleController } from './people.controller';

@Module({ controllers: [PeopleController], providers: [Memberships, Invitations, InvitationMailJob, Mailer] })
export class PeopleModule {}
