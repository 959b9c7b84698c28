import { useCompany } from '../../shared/company';
import type { ReportView } from '../../shared/reports';
import { useTexts } from '../../shared/texts';

/** The name of a kind of report in this company: without a works council nothing is called an agreement. */
export function useReportName(): (kind: ReportView['kind']) => string {
  const t = useTexts('reporting');
  const { hasCouncil } = useCompany();
  return (kind) => {
    if (!hasCouncil && kind === 'AGREEMENT_DRAFT') return t('kinds.POLICY_DRAFT');
    if (!hasCouncil && kind === 'SIGNING_COPY') return t('kinds.POLICY_COPY');
    return t(`kinds.${kind}`);
  };
}
