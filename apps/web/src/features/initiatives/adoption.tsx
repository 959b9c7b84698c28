import type { Schema } from '@einklang/api-client';
import { BENEFIT_LABELS } from '@einklang/content';
import { Facts, Fold } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useLocale, useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './initiatives.module.css';

/** What goes into the profile: what stands in the library. Who is affected and whose idea it was, people say. */
export const proposedProfile = ({
  words,
  benefitTypes,
  aiFunctions,
}: Application): Schema<'AdoptApplication'>['profile'] => ({
  process: words.process,
  decisions: words.decisions,
  alternatives: [...words.alternatives],
  benefitTypes: [...benefitTypes],
  aiFunctions: [...aiFunctions],
});

/** Where the text in the form comes from. */
export function AdoptionNote({ source }: { source: Application }): ReactElement {
  const t = useTexts('initiatives');
  const { id: companyId } = useCompany();
  return (
    <p>
      {t('adoption.from')}{' '}
      <Link to="/b/$companyId/anwendungen/$applicationId" params={{ companyId, applicationId: source.id }}>
        {source.words.title}
      </Link>
      . {t('adoption.yours')}
    </p>
  );
}

/** The draft of the profile, to be read before it is written. */
export function ProposedProfile({ source }: { source: Application }): ReactElement {
  const t = useTexts('initiatives');
  const potential = useTexts('potential');
  const locale = useLocale();
  const { process, decisions, alternatives, benefitTypes, aiFunctions } = proposedProfile(source);
  const list = (values: readonly string[]): ReactElement => (
    <ul className={classes.proposed}>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
  return (
    <div>
      <Fold title={t('adoption.profile')} summary={t('adoption.profileSummary')}>
        <p>{t('adoption.profileNote')}</p>
        <Facts
          facts={[
            { id: 'process', term: potential('profile.fields.process'), value: process },
            {
              id: 'benefitTypes',
              term: potential('profile.fields.benefitTypes'),
              value: list(benefitTypes.map((type) => BENEFIT_LABELS[type as 'TIME_SAVING'][locale])),
            },
            {
              id: 'aiFunctions',
              term: potential('profile.fields.aiFunctions'),
              value: list(aiFunctions.map((name) => potential(`profile.aiFunctions.${name}`))),
            },
            { id: 'decisions', term: potential('profile.fields.decisions'), value: decisions },
            { id: 'alternatives', term: potential('profile.fields.alternatives'), value: list(alternatives) },
          ]}
        />
      </Fold>
    </div>
  );
}
