import type { Config } from '../config';

/** The session cookie's name: with the `__Host-` prefix wherever TLS is, so no sibling domain can set it. */
export const sessionCookie = (config: Config): string =>
  config.publicUrl.startsWith('https:') ? '__Host-einklang' : 'einklang';

export const sessionCookieOptions = (config: Config) => ({
  path: '/',
  httpOnly: true,
  secure: config.publicUrl.startsWith('https:'),
  sameSite: 'lax' as const,
});
