export { ParticipationModule } from './participation.module';
export { Participation, type ParticipationGateFacts } from './participation.service';
export { ParticipationLightView } from './participation.view';
export { AnnounceActJob } from './announce-act.job';
export { AGREED_PERIODS, type AgreedPeriodId } from './periods';
export { HEARING_FORMATS, type HearingFormat } from './hearing-formats';
export { POSITIONS, type Position } from './positions';
export { InformationPackage } from './package.service';
