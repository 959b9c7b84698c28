import { Button } from '@mantine/core';
import {
  BoundaryDialog,
  Card,
  ErrorSummary,
  Form,
  FormActions,
  RowsSkeleton,
  TextAreaField,
  toast,
} from '@einklang/ui';
import { isBareLink } from '@einklang/domain';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { LinkButton } from '../../shared/link-button';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useRoleNames } from '../../shared/role-names';
import { useTexts } from '../../shared/texts';
import { readDrafts, writeDrafts } from './item-drafts';
import { useItemWords } from './item-words';
import { useDeliver } from './package.writes';
import classes from './participation.module.css';
import { packageQuery, recipientsQuery, type ItemId, type PackageItem } from './participation.queries';

const stageAddress = '/b/$companyId/vorhaben/$initiativeId/beteiligung';

/** Informing the other side: text by text, then one act with the names of those who will read it. */
export function DeliverPage(): ReactElement {
  const query = useQuery(packageQuery(useCompany().id, useInitiativeId()));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ items, may }) => (may.deliver ? <DeliverForm items={items} /> : <NotYoursPage />)}
    </QueryView>
  );
}

function DeliverForm({ items }: { items: readonly PackageItem[] }): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const words = useItemWords();
  const router = useRouter();
  const { id: companyId, hasCouncil } = useCompany();
  const initiativeId = useInitiativeId();
  const drafts = `${companyId}:${initiativeId}:unterrichtung`;
  const deliver = useDeliver();
  const [asking, setAsking] = useState(false);
  const ids = items.map(({ itemId }) => itemId);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { ...emptyOf(ids), ...readDrafts(drafts, ids) },
    labels: Object.fromEntries(ids.map((id) => [id, words(id).label])) as Record<ItemId, string>,
    rules: Object.fromEntries(
      ids.map((id) => [
        id,
        (text: string) => (isBareLink(text) ? 'bare-link' : text.length > 20_000 ? 'too-long' : null),
      ]),
    ),
    send: async (values) => {
      if (!asking) return setAsking(writtenOf(values).length > 0);
      const written = writtenOf(values);
      await deliver.mutateAsync({ items: written }).finally(() => setAsking(false));
      writeDrafts(drafts, {});
      toast(t('deliver.sent', { count: written.length }));
      await router.navigate({ to: stageAddress, params: { companyId, initiativeId } });
    },
  });
  const written = writtenOf(form.getValues());
  const keep = (): void => writeDrafts(drafts, form.getValues());
  const groups = [
    {
      id: 'open',
      title: t('deliver.open'),
      items: items.filter((item) => item.mandatory && !isSettled(item)),
    },
    {
      id: 'again',
      title: t('deliver.again'),
      items: items.filter((item) => item.mandatory && isSettled(item)),
    },
    { id: 'optional', title: t('deliver.optional'), items: items.filter((item) => !item.mandatory) },
  ].filter((group) => group.items.length > 0);
  return (
    <Card title={t(hasCouncil ? 'deliver.title' : 'deliver.titleNone')} note={t('deliver.visibility')}>
      <Form onSubmit={submit} label={t(hasCouncil ? 'deliver.title' : 'deliver.titleNone')}>
        <p>{t('deliver.intro')}</p>
        <ErrorSummary {...summary} />
        {groups.map((group, index) => (
          <details key={group.id} open={index === 0} className={classes.group}>
            <summary>{group.title}</summary>
            <div className={classes.fields}>
              {group.items.map(({ itemId, mandatory }) => (
                <TextAreaField
                  key={itemId}
                  {...field(itemId)}
                  optional={!mandatory}
                  hint={words(itemId).help}
                  onBlur={() => {
                    field(itemId).onBlur();
                    keep();
                  }}
                />
              ))}
            </div>
          </details>
        ))}
        <p data-dimmed>{t(written.length === 0 ? 'deliver.empty' : 'deliver.draft')}</p>
        <FormActions>
          <Button type="submit" loading={busy} disabled={written.length === 0}>
            {t('deliver.send')}
          </Button>
          <LinkButton to={stageAddress} params={{ companyId, initiativeId }} variant="default">
            {frame('actions.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
      <Boundary
        opened={asking}
        count={written.length}
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={submit}
      />
    </Card>
  );
}

function Boundary(props: {
  opened: boolean;
  count: number;
  busy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const roleNames = useRoleNames();
  const { data = [] } = useQuery(recipientsQuery(useCompany().id));
  return (
    <BoundaryDialog
      {...props}
      title={t('deliver.boundaryTitle', { count: props.count })}
      confirmLabel={t('deliver.send')}
      recipients={data.map(({ personId, name, roles }) => ({
        id: personId,
        name,
        as: roleNames({ roles: roles as never, mandate: null }),
      }))}
    >
      {data.length ? t('deliver.boundary') : t('deliver.nobody')}
    </BoundaryDialog>
  );
}

const isSettled = ({ state }: PackageItem): boolean => state !== 'OPEN' && state !== 'QUESTIONED';

function emptyOf(ids: readonly ItemId[]): Record<ItemId, string> {
  return Object.fromEntries(ids.map((id) => [id, ''])) as Record<ItemId, string>;
}

function writtenOf(values: Record<ItemId, string>): { itemId: ItemId; text: string }[] {
  return (Object.entries(values) as [ItemId, string][])
    .filter(([, text]) => text.trim() !== '')
    .map(([itemId, text]) => ({ itemId, text: text.trim() }));
}
