import { Button } from '@mantine/core';
import { products } from '@einklang/content/products.data';
import { Card, ErrorSummary, Form, FormActions, PageHeader, toast, VisibilityLine } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { LinkButton } from '../../shared/link-button';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useSideName } from '../../shared/rooms';
import { useLocale, useTexts } from '../../shared/texts';
import { useCrumbs } from './crumbs';
import { useEnterHint } from './hints.queries';
import type { NewSearch } from './search';
import { SystemFields, useSystemLabels } from './system-form';
import { bodyOf, emptyValues, rules } from './system-values';
import { systemsQuery, useEnterSystem } from './systems.queries';

/** A system is entered; who comes from the checklist of common products has its name already. */
export function NewSystemPage(): ReactElement {
  const query = useInfiniteQuery(systemsQuery(useCompany().id, {}));
  return (
    <QueryView query={query}>
      {({ pages }) => (pages[0]?.may.enter ? <NewSystem /> : <NotYoursPage />)}
    </QueryView>
  );
}

function NewSystem(): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const router = useRouter();
  const locale = useLocale();
  const sideName = useSideName();
  const { id: companyId } = useCompany();
  const { produkt, hinweis, name }: NewSearch = useSearch({ strict: false });
  const product = products.entries.find(({ id }) => id === produkt);
  const enter = useEnterSystem();
  const enterHint = useEnterHint(hinweis ?? '');
  const house = useHouseForm({
    initial: {
      ...emptyValues,
      ...(name && { product: name }),
      ...(product && { product: product.name[locale], catalogueId: product.id }),
    },
    labels: useSystemLabels(),
    rules,
    send: async (values) => {
      const system = await (hinweis ? enterHint : enter).mutateAsync(bodyOf(values));
      toast(t('entered', { product: system.product }));
      await router.navigate({
        to: '/b/$companyId/ki-verzeichnis/$systemId',
        params: { companyId, systemId: system.id },
      });
    },
  });
  return (
    <>
      <PageHeader
        title={t('form.new')}
        {...useCrumbs()}
        visibility={<VisibilityLine>{t('form.newVisibility', { side: sideName('COUNCIL') })}</VisibilityLine>}
      />
      <Card>
        <Form onSubmit={house.submit} label={t('form.new')}>
          <ErrorSummary {...house.summary} />
          <SystemFields house={house} />
          <FormActions>
            <Button type="submit" loading={house.busy}>
              {t('form.submit')}
            </Button>
            <LinkButton to="/b/$companyId/ki-verzeichnis" params={{ companyId }} variant="default">
              {frame('actions.cancel')}
            </LinkButton>
          </FormActions>
        </Form>
      </Card>
    </>
  );
}
