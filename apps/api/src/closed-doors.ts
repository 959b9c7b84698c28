import { Config } from '@einklang/platform/config';
import { sessionCookie } from '@einklang/platform/http';
import { Problem } from '@einklang/problems';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Without a session cookie only the public routes answer, before a body is even read: whoever is not signed in learns
 * nothing from how we judge their input. Whether the cookie is worth anything is the session guard's question.
 */
export const closeDoors = (app: NestFastifyApplication, config: Config): void => {
  const cookie = sessionCookie(config);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _, done) => {
      const { url, config: route } = request.routeOptions;
      const isOpen = !url?.startsWith('/api/v1/') || route.isPublic || request.cookies[cookie];
      done(isOpen ? undefined : new Problem('session.required'));
    });
};
