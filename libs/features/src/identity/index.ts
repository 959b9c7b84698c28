export { IdentityModule } from './identity.module';
export { Throttle } from './throttle';
