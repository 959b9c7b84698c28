import { Button } from '@mantine/core';
import { Card, PageHeader, PageSkeleton, VisibilityLine } from '@einklang/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import { displayQuery, type DisplayView } from '../../shared/displays';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { fileAddress } from '../../shared/upload';
import classes from './signing.module.css';

/** One displayed text as it hangs on the notice board: printed, it is the notice. */
export function DisplayPage(): ReactElement {
  const { id: companyId } = useCompany();
  const { displayId = '' } = useParams({ strict: false });
  const query = useQuery(displayQuery(companyId, displayId));
  return (
    <QueryView query={query} skeleton={<PageSkeleton />}>
      {(display) => <Notice display={display} />}
    </QueryView>
  );
}

function Notice({ display }: { display: DisplayView }): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const everybody = useTexts('workforce');
  const { day } = useFormats();
  const { id: companyId, companyName, hasCouncil } = useCompany();
  const { title, effectiveOn, displayedOn, reviewOn, place, fileId, textHash } = display;
  return (
    <>
      <PageHeader
        title={title}
        crumbsLabel={frame('frame.crumbs')}
        crumbs={[
          {
            id: 'list',
            link: (
              <Link to="/b/$companyId/vereinbarungen" params={{ companyId }}>
                {t(`list.title.${hasCouncil ? 'council' : 'none'}`)}
              </Link>
            ),
          },
        ]}
        visibility={<VisibilityLine>{everybody('visibility')}</VisibilityLine>}
      />
      <div className={classes.sheet}>
        <Card>
          <p>
            <strong>{companyName}</strong>
          </p>
          <p>{t(effectiveOn <= today() ? 'sheet.since' : 'sheet.effective', { day: day(effectiveOn) })}</p>
          <p>{t('sheet.displayed', { day: day(displayedOn) })}</p>
          {place ? <p>{t('sheet.place', { place })}</p> : null}
          <p>{t('sheet.review', { day: day(reviewOn) })}</p>
          <div className={classes.actions}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => globalThis.print()}
            >
              {t('sheet.print')}
            </Button>
            {fileId ? (
              <span className="ek-no-print">
                <a href={fileAddress(companyId, fileId)} download>
                  {t('list.save')}
                </a>
              </span>
            ) : null}
          </div>
          <DisplayedText text={display.text} title={title} />
          <p className={classes.foot}>{t('sheet.foot', { hash: textHash })}</p>
        </Card>
      </div>
    </>
  );
}

/** The very text, always German; lines that begin a paragraph are its headings. */
function DisplayedText({ text, title }: { text: string; title: string }): ReactElement {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== title);
  return (
    <div className={classes.text} lang="de">
      {lines.map((line, place) =>
        /^§ \d+ |^Beteiligungsprotokoll$/.test(line) ? (
          <h2 key={place}>{line}</h2>
        ) : (
          <p key={place}>{line}</p>
        ),
      )}
    </div>
  );
}
