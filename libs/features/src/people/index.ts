export { PeopleModule } from './people.module';
export { InvitationMailJob } from './invitation-mail.job';
