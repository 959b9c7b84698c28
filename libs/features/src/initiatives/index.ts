export { InitiativesModule } from './initiatives.module';
export { Initiatives } from './initiatives.service';
export { Initiative } from './initiative.entity';
export { AnnounceInitiativeJob } from './announce-initiative.job';
