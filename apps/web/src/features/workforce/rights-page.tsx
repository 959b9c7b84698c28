import { rightsWithoutCouncil } from '@einklang/content/rights-without-council.data';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { NotYoursPage } from '../../shared/query-view';
import { TextPage, TextPart } from '../../shared/text-page';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { EverybodyLine } from '../../shared/everybody-line';
import classes from './workforce.module.css';

/**
 * The neutral page of a company without a works council (domain 2.6): what the law gives everybody, and how a council
 * comes about. It stands in the catalogues, so nobody in the company can change it.
 */
export function RightsPage(): ReactElement {
  const t = useTexts('workforce');
  const locale = useLocale();
  const { day } = useFormats();
  const { title, intro, sections, notice, lawAsOf } = rightsWithoutCouncil;
  const company = useCompany();
  if (company.hasCouncil) return <NotYoursPage />;

  return (
    <TextPage title={title[locale]} intro={intro[locale]} visibility={<EverybodyLine />}>
      {sections.map(({ id, heading, points }) => (
        <TextPart key={id} title={heading[locale]}>
          <ul>
            {points.map(({ text, norm }) => (
              <li key={text.de}>
                {text[locale]}{' '}
                {norm ? (
                  <span className={classes.norm} lang="de">
                    {norm}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
          {id === 'speakers' ? (
            <p>
              <Link to="/b/$companyId/wahl" params={{ companyId: company.id }}>
                {t('rights.election')}
              </Link>
            </p>
          ) : null}
        </TextPart>
      ))}
      <div className={classes.notice}>
        <p>
          {notice[locale]} {t('rights.asOf', { day: day(lawAsOf) })}
        </p>
      </div>
    </TextPage>
  );
}
