import { Button } from '@mantine/core';
import { BoundaryDialog, ErrorState, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { DownloadButton } from '../../shared/download-button';
import { useReaders } from '../../shared/readers';
import { ReportProgress } from '../../shared/report-progress';
import { isUnderWay } from '../../shared/reports';
import { useFormats, useProblemText, useTexts } from '../../shared/texts';
import { CopyDocument } from './copy-document';
import type { StepProps } from './signing-path';
import { useSigningAct, type SigningView } from './signing.queries';
import classes from './signing.module.css';
import { ThawDialog } from './thaw-dialog';

/** Freezing the text, the PDF while it is made, and the PDF that counts. */
export function CopyStep({ signing }: StepProps): ReactElement {
  const { copy, may, kind, state } = signing;
  const t = useTexts('signing');
  if (copy) return <Frozen signing={signing} copy={copy} />;
  if (state === 'DRAFT') return <p className={classes.later}>{t('copy.later')}</p>;
  return (
    <>
      <p>{t('copy.ready')}</p>
      {may.freeze ? (
        <Freeze signing={signing} />
      ) : (
        <p>{t(kind === 'AI_POLICY' ? 'copy.waitsPolicy' : 'copy.waits')}</p>
      )}
    </>
  );
}

function Freeze({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const { people } = useReaders('JOINT');
  const { kind, title, textHash } = signing;
  const freeze = useSigningAct(signing, () => toast(t('copy.frozen')));
  const { error } = freeze;
  return (
    <>
      {error ? (
        <ErrorState title={frame('states.failed')} onRetry={() => setAsking(true)}>
          {problemText(error)}
        </ErrorState>
      ) : null}
      <div>
        <Button onClick={() => setAsking(true)}>{t(`copy.freeze.${kind}`)}</Button>
      </div>
      <BoundaryDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          freeze.mutate(
            { kind: 'freeze', body: { textHash: textHash ?? '' } },
            { onSettled: () => setAsking(false) },
          )
        }
        title={t('copy.freezeTitle')}
        recipients={people}
        confirmLabel={t(`copy.freeze.${kind}`)}
        busy={freeze.isPending}
      >
        {t(`copy.freezeText.${kind}`, { title })}
      </BoundaryDialog>
    </>
  );
}

function Frozen({
  signing,
  copy,
}: {
  signing: SigningView;
  copy: NonNullable<SigningView['copy']>;
}): ReactElement {
  const t = useTexts('signing');
  const reporting = useTexts('reporting');
  const { dateTime } = useFormats();
  const [taking, setTaking] = useState(false);
  const { number, frozenBy, frozenAt, report } = copy;
  return (
    <>
      <p>{t('copy.by', { number, who: frozenBy, when: dateTime(frozenAt) })}</p>
      {report ? <ReportProgress report={report} primary /> : null}
      {report && isUnderWay(report) ? <p className={classes.later}>{reporting('leave')}</p> : null}
      {report?.fileId ? <CopyDocument kind={signing.kind} copy={copy} report={report} /> : null}
      <div className={classes.actions}>
        {report?.fileId ? (
          <DownloadButton fileId={report.fileId}>{reporting('download')}</DownloadButton>
        ) : null}
        {signing.may.thaw ? (
          <Button variant="subtle" onClick={() => setTaking(true)}>
            {t('copy.thaw')}
          </Button>
        ) : null}
      </div>
      {taking ? <ThawDialog signing={signing} number={number} onClose={() => setTaking(false)} /> : null}
    </>
  );
}
