import type { components } from './schema.gen';

export type { paths } from './schema.gen';

/** What the API sends and takes, by the name of its class: `Schema<'InitiativeView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
