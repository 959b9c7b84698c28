import {
  calculationOf,
  closedForm,
  simulate,
  withSimulation,
  type BusinessCaseDocument,
  type BusinessCaseSummary,
  type Simulation,
} from '@einklang/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Question } from './figures.worker';

const pause = 80;

/**
 * The figures of a document while it is changed, by the same functions as on the server. What has a closed form is
 * there with every step of a slider; the band follows from a worker once the hand rests for a moment, and until then
 * the one before stays.
 */
export function useFigures(document: BusinessCaseDocument, known: Simulation | null): BusinessCaseSummary {
  const [simulation, setSimulation] = useState(known);
  const asked = useRef(0);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    if (typeof Worker === 'undefined') return;
    const started = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.number === asked.current) setSimulation(data.simulation);
    };
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.current += 1;
      if (worker.current) worker.current.postMessage({ number: asked.current, document } satisfies Question);
      else setSimulation(simulate(calculationOf(document)));
    }, pause);
    return () => clearTimeout(timer);
  }, [document]);
  const quick = useMemo(
    () => closedForm(calculationOf(document), document.personnel.freedTimeUse),
    [document],
  );
  return useMemo(() => withSimulation(quick, simulation), [quick, simulation]);
}
