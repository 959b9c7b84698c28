import { CardsSkeleton, EmptyState, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { QueryView } from '../../shared/query-view';
import { followLocale, useProblemText, useTexts } from '../../shared/texts';
import { VendorForm } from './vendor-form';
import { vendorQuestionsQuery } from './vendor.queries';

/** What a vendor was asked by link: open questions, or why there are none to answer here. */
export function VendorPage(): ReactElement {
  const t = useTexts('vendor');
  const problemText = useProblemText();
  const { token = '' } = useParams({ strict: false });
  const query = useQuery(vendorQuestionsQuery(token));
  const [isSent, setSent] = useState(false);
  const language = query.data?.language;
  useEffect(() => void followLocale(language), [language]);
  if (isSent)
    return (
      <>
        <PageHeader title={t('sentTitle')} />
        <p role="status">{t('sent')}</p>
      </>
    );
  if (query.error instanceof ApiProblem && [404, 410, 429].includes(query.error.status))
    return (
      <>
        <PageHeader title={t('closed')} />
        <EmptyState>{problemText(query.error)}</EmptyState>
      </>
    );
  return (
    <QueryView query={query} skeleton={<CardsSkeleton />}>
      {(view) => <VendorForm token={token} view={view} onSent={() => setSent(true)} />}
    </QueryView>
  );
}
