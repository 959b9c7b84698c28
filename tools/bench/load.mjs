import autocannon from 'autocannon';

/** Fires the requests in turn over the connections for some seconds; answers per second, p99 in ms, what failed. */
export async function load(url, requests, { seconds, connections = 64 }) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    headers: { 'x-einklang': '1', 'content-type': 'application/json' },
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(
      `${result.non2xx} answers of ${url} were no success, ${result.errors} requests failed (${JSON.stringify(result.statusCodeStats)})`,
    );
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    mean: result.latency.average,
  };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
