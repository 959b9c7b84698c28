import { Button } from '@mantine/core';
import type { UseCaseId } from '@einklang/content';
import {
  Card,
  ErrorSummary,
  Form,
  FormActions,
  PageHeader,
  PageSkeleton,
  RadioField,
  TextAreaField,
  TextField,
  toast,
  VisibilityLine,
} from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useHouseForm } from '../../shared/house-form';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useApplications, type Application } from '../../shared/use-cases';
import { AdoptionNote, ProposedProfile, proposedProfile } from './adoption';
import { useInformedPeople } from './informed-people';
import { initiativesQuery, useAdoptApplication, useOpenInitiative } from './initiatives.queries';
import { ShortlistDialog } from './shortlist-dialog';

/** A form for an initiative; with `aus` in the address it is filled in from that application of the library. */
export function NewInitiativePage(): ReactElement {
  const query = useInfiniteQuery(initiativesQuery(useCompany().id));
  const { aus } = useSearch({ strict: false }) as { aus?: UseCaseId };
  const library = useApplications(aus !== undefined);
  if (aus !== undefined && !library.data) return <PageSkeleton />;
  const source = library.data?.entries.find(({ id }) => id === aus);
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const may = pages[0]?.may;
        return may?.open ? <NewInitiative mayShortlist={may.shortlist} source={source} /> : <NotYoursPage />;
      }}
    </QueryView>
  );
}

function NewInitiative({
  mayShortlist,
  source,
}: {
  mayShortlist: boolean;
  source: Application | undefined;
}): ReactElement {
  const t = useTexts('initiatives');
  const frame = useTexts();
  const router = useRouter();
  const company = useCompany();
  const people = useInformedPeople();
  const open = useOpenInitiative();
  const adopt = useAdoptApplication();
  const [asking, setAsking] = useState(false);
  const [kind, setKind] = useState<'idea' | 'shortlist'>('idea');
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { title: source?.words.title ?? '', problem: source?.words.problem ?? '' },
    labels: { title: t('new.name'), problem: t('new.problem') },
    rules: { title: all(required, atMost(80)), problem: atMost(600) },
    send: async (values) => {
      if (kind === 'shortlist' && !asking) return setAsking(true);
      const opening = { ...values, shortlist: kind === 'shortlist' };
      const written = source
        ? adopt.mutateAsync({ ...opening, libraryId: source.id, profile: proposedProfile(source) })
        : open.mutateAsync(opening);
      const initiative = await written.finally(() => setAsking(false));
      toast(
        kind === 'shortlist' && people.length
          ? t('new.createdAndTold', { count: people.length })
          : t('new.created'),
      );
      await router.navigate({
        to: '/b/$companyId/vorhaben/$initiativeId',
        params: { companyId: company.id, initiativeId: initiative.id },
      });
    },
  });
  return (
    <>
      <PageHeader
        title={t('new.title')}
        crumbsLabel={frame('frame.crumbs')}
        crumbs={[
          {
            id: 'list',
            link: (
              <Link
                to="/b/$companyId/vorhaben"
                params={{ companyId: company.id }}
                activeOptions={{ exact: true }}
              >
                {t('title')}
              </Link>
            ),
          },
        ]}
        visibility={<VisibilityLine>{t('new.visibility')}</VisibilityLine>}
      />
      <Card>
        <Form onSubmit={submit} label={t('new.title')}>
          <ErrorSummary {...summary} />
          {source ? <AdoptionNote source={source} /> : null}
          <TextField {...field('title')} hint={t('new.nameHint')} maxLength={80} />
          <TextAreaField {...field('problem')} hint={t('new.problemHint')} maxLength={600} optional />
          {source ? <ProposedProfile source={source} /> : null}
          <RadioField
            name="kind"
            label={t('new.kind')}
            value={kind}
            onChange={setKind}
            choices={[
              { value: 'idea', label: t('new.idea'), hint: t('new.ideaHint') },
              ...(mayShortlist
                ? [{ value: 'shortlist' as const, label: t('new.shortlist'), hint: t('new.shortlistHint') }]
                : []),
            ]}
          />
          {kind === 'shortlist' ? <Informed names={people.map((person) => person.name)} /> : null}
          <FormActions>
            <Button type="submit" loading={busy}>
              {kind === 'shortlist' ? t('new.submitShortlist') : t('new.submit')}
            </Button>
            <LinkButton to="/b/$companyId/vorhaben" params={{ companyId: company.id }} variant="default">
              {frame('actions.cancel')}
            </LinkButton>
          </FormActions>
        </Form>
      </Card>
      <ShortlistDialog
        opened={asking}
        title={form.getValues().title}
        busy={busy}
        confirmLabel={t('new.submitShortlist')}
        onClose={() => setAsking(false)}
        onConfirm={submit}
      />
    </>
  );
}

function Informed({ names }: { names: readonly string[] }): ReactElement {
  const t = useTexts('initiatives');
  if (!names.length) return <p role="status">{t('new.nobodyInformed')}</p>;
  return (
    <div role="status">
      <p>{t('new.informed', { count: names.length })}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
