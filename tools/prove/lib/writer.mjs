const PATIENCE_SECONDS = 60;
const PAUSE_MS = 100;

/**
 * Does one operation until its outcome is known: after a lost connection or an answer of 5xx it is repeated with the same
 * key, as a client has to. An impatient one asks once and may never know.
 *
 * @returns {Promise<{outcome: 'done' | 'refused' | 'unknown', tries: number, answer?: object}>}
 */
export async function insist({ client, method, path, asking, key, impatient = false }) {
  const end = Date.now() + PATIENCE_SECONDS * 1000;
  for (let tries = 1; ; tries++) {
    const answer = await client.ask(method, path, { ...asking, key, seconds: 10 }).catch(() => undefined);
    if (answer && answer.status < 300) return { outcome: 'done', tries, answer };
    if (answer && answer.status < 500) return { outcome: 'refused', tries, answer };
    if (impatient || Date.now() > end) return { outcome: 'unknown', tries, answer };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
