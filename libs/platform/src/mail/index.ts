export { Mailer, type Mail } from './mailer';
