/** Today's calendar day in Germany, as ISO date: what due dates are compared with. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
