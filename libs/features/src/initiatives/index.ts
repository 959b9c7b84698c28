export { InitiativesModule } from './initiatives.module';
export { Initiatives } from './initiatives.service';
export { Initiative } from './initiative.entity';
export { InitiativeView } from './initiative.view';
export { OpenInitiative } from './initiatives.dto';
export { AnnounceInitiativeJob } from './announce-initiative.job';
