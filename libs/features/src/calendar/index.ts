export { isHolidayIn } from './holidays';
