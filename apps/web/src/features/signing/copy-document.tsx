import { Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { HashText } from '../../shared/hash-text';
import type { ReportView } from '../../shared/reports';
import { useTexts } from '../../shared/texts';
import type { SigningView } from './signing.queries';
import classes from './signing.module.css';

/** The one file that both sides download, and the checksums by which they can tell. */
export function CopyDocument({
  kind,
  copy,
  report,
}: {
  kind: SigningView['kind'];
  copy: NonNullable<SigningView['copy']>;
  report: ReportView;
}): ReactElement {
  const t = useTexts('signing');
  const reporting = useTexts('reporting');
  const { fileName, pages, sha256 } = report;
  return (
    <>
      <Facts
        facts={[
          { id: 'file', term: t('copy.file'), value: <span className={classes.name}>{fileName}</span> },
          ...(pages === null
            ? []
            : [{ id: 'pages', term: t('copy.pages'), value: reporting('pages', { count: pages }) }]),
          { id: 'sha256', term: t('copy.fileHash'), value: <HashText hash={sha256 ?? ''} /> },
          {
            id: 'text',
            term: t('copy.textHash'),
            value: (
              <>
                <HashText hash={copy.textHash} />
                {t('copy.textHashNote')}
              </>
            ),
          },
        ]}
      />
      <p>{t(kind === 'AI_POLICY' ? 'copy.samePolicy' : 'copy.same')}</p>
    </>
  );
}
