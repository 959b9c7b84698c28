import { Button, Stack } from '@mantine/core';
import { Card, CheckField, EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { proposalQuery, useOpenAgreement } from './agreement.queries';
import type { Schema } from '@einklang/api-client';
import classes from './agreement.module.css';
import { useAgreementWords } from './words';

type Proposal = Schema<'ClauseProposal'>;
type Key = Schema<'OpenAgreement'>['clauses'][number];

/** Chooses the clauses to begin with; those that the facts ask for are chosen already, and say so. */
export function OpenPanel({ initiativeId }: { initiativeId: string }): ReactElement {
  const { t } = useAgreementWords();
  const company = useCompany();
  const query = useQuery(proposalQuery(company.id, initiativeId));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {(proposal) =>
        proposal.may.open && proposal.kind ? (
          <Choice initiativeId={initiativeId} proposal={proposal} kind={proposal.kind} />
        ) : (
          <EmptyState icon={IconScale} title={t(company.hasCouncil ? 'empty.title' : 'empty.titlePolicy')}>
            {proposal.kind ? t('empty.readers') : t('empty.otherLaw')}
          </EmptyState>
        )
      }
    </QueryView>
  );
}

function Choice({
  initiativeId,
  proposal,
  kind,
}: {
  initiativeId: string;
  proposal: Proposal;
  kind: NonNullable<Proposal['kind']>;
}): ReactElement {
  const { t, chapter } = useAgreementWords();
  const [chosen, setChosen] = useState(
    () => new Set(proposal.items.filter((item) => item.required).map((item) => item.key)),
  );
  const open = useOpenAgreement(initiativeId);
  const chapters = [...new Set(proposal.items.map((item) => item.chapter))];
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <Stack>
      <Card title={t(`open.title.${kind}`)} note={t('open.note')}>
        <Stack>
          {chapters.map((name) => (
            <fieldset key={name} className={classes.chapter}>
              <legend>{chapter(name)}</legend>
              {proposal.items
                .filter((item) => item.chapter === name)
                .map((item) => (
                  <CheckField
                    key={item.key}
                    name={item.key}
                    label={item.required ? t('open.required', { title: item.title }) : item.title}
                    hint={`${item.purpose} (${item.basis})`}
                    checked={chosen.has(item.key)}
                    onChange={(on) => toggle(item.key, on)}
                  />
                ))}
            </fieldset>
          ))}
        </Stack>
      </Card>
      <div>
        <Button
          disabled={chosen.size === 0}
          loading={open.isPending}
          onClick={() => open.mutate({ kind, clauses: [...chosen] as Key[] })}
        >
          {t('open.begin', { count: chosen.size })}
        </Button>
      </div>
    </Stack>
  );
}
