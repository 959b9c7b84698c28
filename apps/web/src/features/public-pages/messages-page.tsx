import { Fragment, type ReactElement } from 'react';
import { useTextBundle, useTexts } from '../../shared/texts';
import { TextPage } from '../../shared/text-page';
import classes from '../../shared/text-page.module.css';

/** What each message means, where the `type` of a problem of the API leads: `/hilfe/meldungen#<code>`. */
export function MessagesPage(): ReactElement {
  const t = useTexts('pages');
  const messages = Object.entries(useTextBundle('problems')).sort(([one], [other]) =>
    one.localeCompare(other),
  );
  return (
    <TextPage title={t('messages.title')} intro={t('messages.intro')}>
      <dl className={classes.terms}>
        {messages.map(([code, text]) => (
          <Fragment key={code}>
            <dt id={code}>
              <code>{code}</code>
            </dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </TextPage>
  );
}
