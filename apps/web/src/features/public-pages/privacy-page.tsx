import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { TextPage, TextPart } from '../../shared/text-page';

export function PrivacyPage(): ReactElement {
  const t = useTexts('pages');
  return (
    <TextPage title={t('privacy.title')} intro={t('privacy.intro')}>
      <TextPart title={t('privacy.foreignTitle')}>
        <p>{t('privacy.foreign')}</p>
      </TextPart>
      <TextPart title={t('privacy.cookieTitle')}>
        <p>{t('privacy.cookie')}</p>
      </TextPart>
      <TextPart title={t('privacy.dataTitle')}>
        <p>{t('privacy.data')}</p>
      </TextPart>
      <TextPart title={t('privacy.rightsTitle')}>
        <p>{t('privacy.rights')}</p>
      </TextPart>
    </TextPage>
  );
}
