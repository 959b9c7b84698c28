import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from './company';
import { isInCouncilRoom } from './council-room';
import type { ExtractView } from './extracts';
import { useTexts } from './texts';

/** From where the council needs a resolution to where it is recorded, and back. Only for its own room. */
export function RecordResolutionLink(props: {
  initiativeId: string;
  matter: ExtractView['subjectKind'];
  /** Where the way back leads. */
  from: 'beteiligung' | 'vereinbarung' | 'unterschrift' | 'initiative';
}): ReactElement | null {
  const t = useTexts();
  const company = useCompany();
  if (!isInCouncilRoom(company)) return null;
  return (
    <Link
      to="/b/$companyId/betriebsrat/erfassen"
      params={{ companyId: company.id }}
      search={{ vorhaben: props.initiativeId, gegenstand: props.matter, zurueck: props.from }}
    >
      {t('actions.recordResolution')}
    </Link>
  );
}
