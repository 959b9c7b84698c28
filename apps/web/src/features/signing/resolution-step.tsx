import type { ReactElement } from 'react';
import { RecordResolutionLink } from '../../shared/record-resolution-link';
import { useFormats, useTexts } from '../../shared/texts';
import type { StepProps } from './signing-path';
import classes from './signing.module.css';

/** The council's own matter: others see only what it has handed over, and nobody is told what is missing in its room. */
export function ResolutionStep({ signing, state }: StepProps): ReactElement {
  const t = useTexts('signing');
  const { day } = useFormats();
  const { resolution, mySide } = signing;
  const isOwn = mySide === 'COUNCIL';
  if (resolution)
    return (
      <p>
        {t('resolution.adopted', { day: day(resolution.meetingDate) })}{' '}
        {t(resolution.handedOver ? 'resolution.handedOver' : 'resolution.notHandedOver')}
      </p>
    );
  if (state === 'done') return <p>{t('resolution.impliedBySignature')}</p>;
  if (state === 'later') return <p className={classes.later}>{t('resolution.tooEarly')}</p>;
  return (
    <>
      <p>{t(isOwn ? 'resolution.missingOwn' : 'resolution.missing')}</p>
      {isOwn ? (
        <p>
          <RecordResolutionLink initiativeId={signing.initiativeId} matter="AGREEMENT" from="unterschrift" />
        </p>
      ) : null}
    </>
  );
}
