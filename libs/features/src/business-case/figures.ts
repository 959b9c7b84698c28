import { calculationOf, summarise, utilityOf, type BusinessCaseDocument } from '@einklang/domain';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import type { FiguresView, UtilityView } from './figures.view';

/** The figures of a document: the same functions as on the page and in the report. */
export const figuresOf = (document: BusinessCaseDocument): FiguresView => {
  const summary = summarise(calculationOf(document), document.personnel.freedTimeUse);
  const { simulation } = summary;
  return {
    ...summary,
    years: [...summary.years],
    tornado: [...summary.tornado],
    guardRails: [...summary.guardRails],
    simulation: simulation && { ...simulation, bands: [...simulation.bands] },
    utility: utilityViewOf(document),
  };
};

/** Figures as they were published. What a version of an earlier day could not say yet is computed from its own document. */
export const publishedFigures = (
  document: BusinessCaseDocumentDto,
  figures: Partial<FiguresView>,
): FiguresView => {
  if (figures.utility !== undefined) return figures as FiguresView;
  const { scenarios, ...now } = figuresOf(document);
  return { ...now, ...figures, scenarios };
};

const utilityViewOf = ({ utility }: BusinessCaseDocument): UtilityView | null => {
  if (!utility) return null;
  const { errors, ranking } = utilityOf(utility);
  return {
    errors: [...errors],
    ranking: ranking.map((result) => ({ ...result, knockedOutBy: [...result.knockedOutBy] })),
  };
};
