import {
  calculationOf,
  summarise,
  type BusinessCaseDocument,
  type BusinessCaseSummary,
} from '@einklang/domain';
import { useEffect, useRef, useState } from 'react';
import type { Answer, Question } from './figures.worker';

const pause = 80;

/**
 * The figures of a document while it is changed: the same function as on the server, computed in a worker. Until the
 * first answer comes, what the server said is shown.
 */
export function useFigures(document: BusinessCaseDocument, known: BusinessCaseSummary): BusinessCaseSummary {
  const [figures, setFigures] = useState(known);
  const asked = useRef(0);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    if (typeof Worker === 'undefined') return;
    const started = new Worker(new URL('./figures.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.number === asked.current) setFigures(data.figures);
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
      else setFigures(summarise(calculationOf(document), document.personnel.freedTimeUse));
    }, pause);
    return () => clearTimeout(timer);
  }, [document]);
  return figures;
}
