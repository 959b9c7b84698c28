import { CardsSkeleton, Columns, PageHeader, RowsSkeleton, Stacks } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { peopleQuery, type PersonView } from '../../shared/people';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { DisplayCard } from './display-card';
import { concernTopicsQuery } from '../../shared/concern-topics';
import { displaysQuery } from '../../shared/displays';
import { EverybodyLine } from '../../shared/everybody-line';
import { speakersOf } from './speakers';
import { SpeakersCard } from './speakers-card';
import { TopicsList } from './topics-list';
import classes from './workforce.module.css';

/** What everybody in the company may know, in plain words: the first page of those who only work here. */
export function GoingOnPage(): ReactElement {
  const t = useTexts('workforce');
  const company = useCompany();
  const displays = useQuery(displaysQuery(company.id));
  const topics = useQuery(concernTopicsQuery(company.id));
  const said = useTexts('concerns');
  const people = useQuery(peopleQuery(company.id));
  const [topicsId, displaysId, speakersId, readingId] = [useId(), useId(), useId(), useId()];
  return (
    <>
      <PageHeader title={t('goingOn.title')} visibility={<EverybodyLine />} />
      <p className={classes.intro}>{t('goingOn.intro')}</p>
      <section aria-labelledby={topicsId} className={classes.part}>
        <h2 id={topicsId}>{said('topics.title')}</h2>
        <p className={classes.lead}>{said('topics.intro')}</p>
        <QueryView query={topics} skeleton={<RowsSkeleton rows={2} />}>
          {(items) => <TopicsList topics={items} />}
        </QueryView>
      </section>
      <section aria-labelledby={displaysId} className={classes.part}>
        <h2 id={displaysId}>{t('displays.title')}</h2>
        <QueryView query={displays} skeleton={<CardsSkeleton cards={2} />}>
          {(items) =>
            items.length ? (
              <Columns least={24}>
                {items.map((display) => (
                  <DisplayCard key={display.id} display={display} />
                ))}
              </Columns>
            ) : (
              <p className={classes.nobody}>{t(company.hasCouncil ? 'displays.none' : 'displays.noneYet')}</p>
            )
          }
        </QueryView>
      </section>
      <section aria-labelledby={speakersId} className={classes.part}>
        <h2 id={speakersId}>{t('goingOn.speakers')}</h2>
        <QueryView query={people} skeleton={<CardsSkeleton />}>
          {({ items }) => <Speakers people={items} hasCouncil={company.hasCouncil} />}
        </QueryView>
      </section>
      <section aria-labelledby={readingId} className={classes.part}>
        <h2 id={readingId}>{t('goingOn.reading')}</h2>
        <ul className={classes.links}>
          {company.hasCouncil ? null : (
            <li>
              <Link to="/b/$companyId/wahl" params={{ companyId: company.id }}>
                {t('goingOn.electionLink')}
              </Link>
            </li>
          )}
          {company.hasCouncil ? null : (
            <li>
              <Link to="/b/$companyId/rechte" params={{ companyId: company.id }}>
                {t('goingOn.rightsLink')}
              </Link>
            </li>
          )}
          <li>
            <Link to="/hilfe/glossar">{t('goingOn.glossaryLink')}</Link>
          </li>
        </ul>
      </section>
    </>
  );
}

function Speakers(props: { people: readonly PersonView[]; hasCouncil: boolean }): ReactElement {
  const t = useTexts('workforce');
  const body = props.hasCouncil ? 'council' : 'representatives';
  const others = speakersOf(props.people, 'OTHERS');
  return (
    <Stacks>
      <SpeakersCard
        title={t('goingOn.management')}
        note={t('goingOn.managementNote')}
        side="EMPLOYER"
        speakers={speakersOf(props.people, 'EMPLOYER')}
      />
      <SpeakersCard
        title={t(`goingOn.${body}`)}
        note={t(`goingOn.${body}Note`)}
        side="COUNCIL"
        speakers={speakersOf(props.people, 'COUNCIL')}
      />
      {others.length ? (
        <SpeakersCard title={t('goingOn.others')} note={t('goingOn.othersNote')} speakers={others} />
      ) : null}
    </Stacks>
  );
}
