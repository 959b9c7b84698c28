export { Live, type LiveEvent } from './live';
