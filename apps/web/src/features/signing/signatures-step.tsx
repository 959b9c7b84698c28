import { Button } from '@mantine/core';
import { Card, Columns, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { SignDialog } from './sign-dialog';
import type { StepProps } from './signing-path';
import type { SignatureView, SigningView } from './signing.queries';
import classes from './signing.module.css';

const SIDES = ['EMPLOYER', 'COUNCIL'] as const;
type Side = (typeof SIDES)[number];

/** Both sides beside each other; each records its own signature and nobody another's (COI-04). */
export function SignaturesStep({ signing, state }: StepProps): ReactElement {
  const t = useTexts('signing');
  if (state === 'later' || signing.copy?.report?.state !== 'DONE')
    return <p className={classes.later}>{t('signatures.later')}</p>;
  return (
    <Columns>
      {SIDES.map((side) => (
        <SideCard key={side} signing={signing} side={side} />
      ))}
    </Columns>
  );
}

function SideCard({ signing, side }: { signing: SigningView; side: Side }): ReactElement {
  const t = useTexts('signing');
  const sideName = useSideName();
  const signature = signing.signatures.find((one) => one.side === side);
  return (
    <Card
      level={3}
      side={side}
      title={sideName(side)}
      end={
        <StatusChip kind={signature ? 'done' : 'open'}>
          {t(signature ? 'signatures.signed' : 'signatures.open')}
        </StatusChip>
      }
    >
      <div className={classes.stack}>
        {signature ? <Signature signature={signature} /> : <Missing signing={signing} side={side} />}
      </div>
    </Card>
  );
}

function Signature({ signature }: { signature: SignatureView }): ReactElement {
  const t = useTexts('signing');
  const { day, dateTime } = useFormats();
  const { signatory, signedOn, form, recordedBy, recordedAt } = signature;
  return (
    <>
      <p>
        {t('signatures.entry', { name: signatory, day: day(signedOn), form: t(`signatures.forms.${form}`) })}
      </p>
      <p className={classes.later}>
        {t('signatures.recorded', { who: recordedBy, when: dateTime(recordedAt) })}
      </p>
    </>
  );
}

function Missing({ signing, side }: { signing: SigningView; side: Side }): ReactElement {
  const t = useTexts('signing');
  const sideName = useSideName();
  const [recording, setRecording] = useState(false);
  const isMine = signing.mySide === side;
  if (!isMine || !signing.may.sign) return <p>{t('signatures.waitsFor', { side: sideName(side) })}</p>;
  if (side === 'COUNCIL' && !signing.resolution) return <p>{t('signatures.needsResolution')}</p>;
  return (
    <>
      <div>
        <Button onClick={() => setRecording(true)}>{t('signatures.record')}</Button>
      </div>
      {recording ? <SignDialog signing={signing} side={side} onClose={() => setRecording(false)} /> : null}
    </>
  );
}
