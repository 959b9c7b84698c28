import { Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { DownloadButton } from '../../shared/download-button';
import { HashText } from '../../shared/hash-text';
import { useFormats, useTexts } from '../../shared/texts';
import { SealForm } from './seal-form';
import type { StepProps } from './signing-path';
import type { SigningView } from './signing.queries';
import classes from './signing.module.css';

/** The one document with both signatures. */
export function DocumentStep({ signing, state }: StepProps): ReactElement {
  const t = useTexts('signing');
  if (signing.signedDocument) return <Document document={signing.signedDocument} />;
  if (state === 'later') return <p className={classes.later}>{t('document.later')}</p>;
  return signing.may.seal ? <SealForm signing={signing} /> : <p>{t('document.waits')}</p>;
}

function Document({ document }: { document: NonNullable<SigningView['signedDocument']> }): ReactElement {
  const t = useTexts('signing');
  const { dateTime } = useFormats();
  const { fileId, fileName, sha256, addedBy, addedAt } = document;
  return (
    <>
      <p>{t('document.by', { who: addedBy, when: dateTime(addedAt) })}</p>
      <Facts
        facts={[
          { id: 'file', term: t('copy.file'), value: <span className={classes.name}>{fileName}</span> },
          { id: 'hash', term: t('copy.fileHash'), value: <HashText hash={sha256} /> },
        ]}
      />
      <div>
        <DownloadButton fileId={fileId}>{t('document.save')}</DownloadButton>
      </div>
    </>
  );
}
