import { useCompany } from '../../shared/company';
import { useTextBundle } from '../../shared/texts';
import type { AgreedPeriodView } from './participation.queries';

/** The name of a period; without a works council none is called after an agreement. */
export function usePeriodName(): (period: AgreedPeriodView['period']) => string {
  const { periods } = useTextBundle('participation');
  const { hasCouncil } = useCompany();
  const names: Record<string, string> = hasCouncil
    ? periods.names
    : { ...periods.names, ...periods.namesNone };
  return (period) => names[period] ?? period;
}
