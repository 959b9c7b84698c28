import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { TextPage, TextPart } from '../../shared/text-page';

export function AccessibilityPage(): ReactElement {
  const t = useTexts('pages');
  return (
    <TextPage title={t('accessibility.title')} intro={t('accessibility.intro')}>
      <TextPart title={t('accessibility.stateTitle')}>
        <p>{t('accessibility.state')}</p>
      </TextPart>
      <TextPart title={t('accessibility.knownTitle')}>
        <p>{t('accessibility.known')}</p>
      </TextPart>
      <TextPart title={t('accessibility.reportTitle')}>
        <p>{t('accessibility.report')}</p>
      </TextPart>
    </TextPage>
  );
}
