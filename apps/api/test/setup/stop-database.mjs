/** Ends the PostgreSQL of this run; one that was given stays. */
export default async function stopDatabase() {
  await globalThis.throwAwayPostgres?.stop();
}
