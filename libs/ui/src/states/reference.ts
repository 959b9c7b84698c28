const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A short number that a person can read out on the phone: "M-7F3K". It is computed from the request id, which the
 * server writes into its log, so that support finds the request by the same computation.
 */
export function referenceOf(requestId: string): string {
  let sum = 2166136261;
  for (const character of requestId) sum = Math.imul(sum ^ character.codePointAt(0)!, 16777619) >>> 0;
  let text = '';
  for (let place = 0; place < 4; place += 1) {
    text = letters[sum % 32]! + text;
    sum = Math.floor(sum / 32);
  }
  return `M-${text}`;
}
