import { calculationOf, summarise, type BusinessCaseDocument } from '@einklang/domain';
import type { FiguresView } from './figures.view';

/** The figures of a document: the same function as on the page and in the report. */
export const figuresOf = (document: BusinessCaseDocument): FiguresView => {
  const summary = summarise(calculationOf(document), document.personnel.freedTimeUse);
  const { simulation } = summary;
  return {
    ...summary,
    years: [...summary.years],
    tornado: [...summary.tornado],
    guardRails: [...summary.guardRails],
    simulation: simulation && { ...simulation, bands: [...simulation.bands] },
  };
};
