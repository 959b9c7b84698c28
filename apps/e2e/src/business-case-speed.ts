import type { Page } from '@playwright/test';

// What runs in the browser is text here: the journeys know no DOM.
const RUNS = `async (document) => {
  const address = performance.getEntriesByType('resource').map(({ name }) => name).find((name) => name.includes('figures.worker'));
  const worker = new Worker(address, { type: 'module' });
  const times = [];
  for (let number = 0; number < 9; number += 1) {
    const begin = performance.now();
    await new Promise((resolve) => {
      worker.onmessage = resolve;
      worker.postMessage({ number, document });
    });
    times.push(performance.now() - begin);
  }
  worker.terminate();
  return times.sort((a, b) => a - b)[4];
}`;

const STEPS = `async () => {
  const slider = document.querySelector('input[type=range][aria-label^="Zeitersparnis"]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const shown = () => document.querySelector('[class*=npv]').textContent;
  const step = async (value) => {
    const before = shown();
    const begin = performance.now();
    write.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    while (shown() === before) await new Promise(requestAnimationFrame);
    return performance.now() - begin;
  };
  const times = [];
  for (let round = 0; round < 2; round += 1)
    for (let value = 60; value < 75; value += 1) times.push(await step(value));
  await step(70);
  return times.sort((a, b) => a - b)[15];
}`;

/** Ten thousand calculations in the worker of the page, asked nine times; the median in milliseconds. */
export const timeOfRuns = (page: Page, document: object): Promise<number> =>
  page.evaluate(`(${RUNS})(${JSON.stringify(document)})`);

/** Thirty steps of a slider, each until the new value stands there; the median in milliseconds. */
export const timeOfSteps = (page: Page): Promise<number> => page.evaluate(`(${STEPS})()`);
