type Listener = () => void;

let lastAnswer = Date.now();
const lostListeners = new Set<Listener>();

/** The server ends a session that has been idle for this long, in milliseconds. */
export const idleLimit = 30 * 60_000;

/** Each answer with a valid session moves its end. */
export function noteAnswer(): void {
  lastAnswer = Date.now();
}

/** Milliseconds until the session ends if nothing more is asked. */
export function timeLeft(): number {
  return lastAnswer + idleLimit - Date.now();
}

/** Called when an answer says that there is no session any more. */
export function onSessionLost(listener: Listener): () => void {
  lostListeners.add(listener);
  return () => lostListeners.delete(listener);
}

export function noteSessionLost(): void {
  for (const listener of lostListeners) listener();
}
