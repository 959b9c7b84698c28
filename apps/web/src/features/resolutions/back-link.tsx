import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import type { ReturnPlace } from './search';

const at = '/b/$companyId/vorhaben/$initiativeId';
const PLACES = {
  beteiligung: `${at}/beteiligung`,
  vereinbarung: `${at}/vereinbarung`,
  unterschrift: `${at}/vereinbarung/unterschrift`,
  initiative: at,
} as const satisfies Record<ReturnPlace, string>;

/** Back to where the resolution was needed. */
export function BackLink(props: {
  place: ReturnPlace | undefined;
  initiativeId: string | null;
}): ReactElement | null {
  const t = useTexts('resolution');
  const { id: companyId } = useCompany();
  if (!props.place || !props.initiativeId) return null;
  return (
    <LinkButton
      variant="default"
      to={PLACES[props.place]}
      params={{ companyId, initiativeId: props.initiativeId }}
      activeOptions={{ exact: true }}
    >
      {t(`page.back.${props.place}`)}
    </LinkButton>
  );
}
