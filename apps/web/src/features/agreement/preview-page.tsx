import { Stack } from '@mantine/core';
import { Card, EmptyState, PageSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { RecordResolutionLink } from '../../shared/record-resolution-link';
import { agreementQuery, previewQuery, type AgreementView } from './agreement.queries';
import classes from './agreement.module.css';
import { useAgreementWords } from './words';

/** The whole text as it stands, byte for byte what both sides accepted. */
export function PreviewPage(): ReactElement {
  const { t } = useAgreementWords();
  const company = useCompany();
  const initiative = useInitiative();
  const query = useQuery(agreementQuery(company.id, initiative.id));
  return (
    <QueryView query={query} skeleton={<PageSkeleton />}>
      {(agreement) =>
        agreement ? (
          <Preview agreement={agreement} />
        ) : (
          <EmptyState title={t(company.hasCouncil ? 'empty.title' : 'empty.titlePolicy')}>
            {t('empty.readers')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

function Preview({ agreement }: { agreement: AgreementView }): ReactElement {
  const { t, chapter, kind } = useAgreementWords();
  const company = useCompany();
  const query = useQuery(previewQuery(company.id, agreement.initiativeId, agreement.id));
  return (
    <QueryView query={query} skeleton={<PageSkeleton />}>
      {(preview) => (
        <Stack>
          <Card
            title={`${kind(agreement.kind)} „${agreement.title}“`}
            note={t('progress', { settled: preview.settledCount, count: preview.clauseCount })}
          >
            {preview.textHash ? (
              <>
                <p className={classes.hash}>{t('preview.hash', { hash: preview.textHash })}</p>
                {agreement.kind !== 'AI_POLICY' ? (
                  <RecordResolutionLink
                    initiativeId={agreement.initiativeId}
                    matter="AGREEMENT"
                    from="vereinbarung"
                  />
                ) : null}
              </>
            ) : (
              <p>{t('preview.draftNote')}</p>
            )}
          </Card>
          {preview.chapters.map((part) => (
            <Card key={part.chapter} title={chapter(part.chapter)}>
              {part.clauses.map((clause) => (
                <section key={clause.id}>
                  <h3>
                    § {clause.number} {clause.title}
                  </h3>
                  <div className={classes.text}>
                    {clause.text === null ? (
                      <p className={classes.open}>
                        {t(agreement.kind === 'AI_POLICY' ? 'preview.openPolicy' : 'preview.open_')}
                      </p>
                    ) : (
                      clause.text.split('\n').map((line, index) => <p key={index}>{line}</p>)
                    )}
                  </div>
                </section>
              ))}
            </Card>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}
