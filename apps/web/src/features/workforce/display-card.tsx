import { Card } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import { useFormats, useTexts } from '../../shared/texts';
import type { DisplayView } from '../../shared/displays';
import classes from './workforce.module.css';

/** One agreement as everybody may read it (§ 77 (2) s. 4 BetrVG): from when it holds, the very text, the signed copy. */
export function DisplayCard({ display }: { display: DisplayView }): ReactElement {
  const t = useTexts('workforce');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const { title, text, fileId, place, displayedOn, effectiveOn, reviewOn } = display;
  const holds = effectiveOn <= today() ? 'since' : 'from';
  return (
    <Card level={3} title={title} side="JOINT">
      <p className={classes.fact}>
        {t(`displays.${holds}`, { day: day(effectiveOn) })} {t('displays.review', { day: day(reviewOn) })}
      </p>
      <p className={classes.fact}>
        {place
          ? t('displays.displayedAt', { day: day(displayedOn), place })
          : t('displays.displayed', { day: day(displayedOn) })}
      </p>
      <details className={classes.text}>
        <summary>{t('displays.read')}</summary>
        <div lang="de">{text}</div>
      </details>
      <p className={classes.ways}>
        <Link to="/b/$companyId/vereinbarungen/$displayId" params={{ companyId, displayId: display.id }}>
          {t('displays.print')}
        </Link>
        {fileId ? (
          <a href={`/api/v1/companies/${companyId}/files/${fileId}/content`} download>
            {t('displays.save')}
          </a>
        ) : null}
      </p>
    </Card>
  );
}
