import type { preSerializationHookHandler } from 'fastify';

/** A view with a `version` carries it as ETag, for the `If-Match` of the next write. */
export const tagVersion: preSerializationHookHandler = (_, reply, body, done) => {
  if (body !== null && typeof body === 'object' && 'version' in body && typeof body.version === 'number')
    void reply.header('etag', `"${body.version}"`);
  done(null, body);
};
