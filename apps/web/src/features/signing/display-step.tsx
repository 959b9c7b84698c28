import { Button } from '@mantine/core';
import { Facts } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import { LinkButton } from '../../shared/link-button';
import { useFormats, useTexts } from '../../shared/texts';
import { PublishDialog } from './publish-dialog';
import type { StepProps } from './signing-path';
import type { SigningView } from './signing.queries';
import classes from './signing.module.css';

/** Where everybody can read it, since when, and from when it holds. */
export function DisplayStep({ signing, state }: StepProps): ReactElement {
  const t = useTexts('signing');
  const [asking, setAsking] = useState(false);
  if (signing.displayedOn) return <Displayed signing={signing} />;
  if (state === 'later') return <p className={classes.later}>{t(`display.later.${signing.kind}`)}</p>;
  if (!signing.may.publish) return <p>{t('display.waits')}</p>;
  return (
    <>
      <div>
        <Button onClick={() => setAsking(true)}>{t('display.open')}</Button>
      </div>
      {asking ? <PublishDialog signing={signing} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Displayed({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const { initiativeId, displayId, displayedOn, effectiveOn, reviewOn, place } = signing;
  const holds = (effectiveOn ?? '') <= today();
  return (
    <>
      <Facts
        facts={[
          { id: 'since', term: t('display.since'), value: day(displayedOn ?? '') },
          {
            id: 'where',
            term: t('display.where'),
            value: place ? `${t('display.inEinklang')}; ${place}` : t('display.inEinklang'),
          },
          {
            id: 'effective',
            term: t(holds ? 'display.holdsSince' : 'display.holdsFrom'),
            value: day(effectiveOn ?? ''),
          },
          { id: 'review', term: t('display.review'), value: day(reviewOn ?? '') },
        ]}
      />
      <div className={classes.actions}>
        <LinkButton
          variant="default"
          to="/b/$companyId/vereinbarungen/$displayId"
          params={{ companyId, displayId: displayId ?? '' }}
        >
          {t('display.read')}
        </LinkButton>
        <Link
          to="/b/$companyId/vorhaben/$initiativeId"
          params={{ companyId, initiativeId }}
          search={{ voraussetzungen: true }}
        >
          {t('display.next')}
        </Link>
      </div>
    </>
  );
}
