import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { TextPage, TextPart } from '../../shared/text-page';

const steps = ['potential', 'businessCase', 'participation', 'agreement', 'operation'] as const;

export function HelpPage(): ReactElement {
  const t = useTexts('pages');
  return (
    <TextPage title={t('help.title')} intro={t('help.intro')}>
      <p>
        <Link to="/hilfe/glossar">{t('help.glossaryLink')}</Link>
        <br />
        <Link to="/hilfe/meldungen">{t('help.messagesLink')}</Link>
      </p>
      <TextPart title={t('help.stepsTitle')}>
        <ol>
          {steps.map((step) => (
            <li key={step}>{t(`help.steps.${step}`)}</li>
          ))}
        </ol>
      </TextPart>
      <TextPart title={t('help.roomsTitle')}>
        <p>{t('help.rooms')}</p>
      </TextPart>
      <TextPart title={t('help.keyboardTitle')}>
        <p>{t('help.keyboard')}</p>
      </TextPart>
      <TextPart title={t('help.contactTitle')}>
        <p>{t('help.contact')}</p>
      </TextPart>
    </TextPage>
  );
}
