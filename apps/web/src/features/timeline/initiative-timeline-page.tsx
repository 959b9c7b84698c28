import type { ReactElement } from 'react';
import { useInitiativeId } from '../../shared/company';
import { TimelineBrowser } from './timeline-browser';

/** What happened in one initiative. */
export function InitiativeTimelinePage(): ReactElement {
  return <TimelineBrowser initiativeId={useInitiativeId()} />;
}
