export { fill, plural } from './fill';
export { formatsOf, type Formats } from './formats';
export type { EventName, NewsKind, TaskKind } from './kinds';
export { LOCALES, textsOf, type Locale, type Texts } from './locale';
export { mailOf, type MailKind } from './mail';
export { readable } from './readable';
export type { Shape } from './shape';
