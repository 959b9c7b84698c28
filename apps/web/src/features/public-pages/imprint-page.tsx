import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { TextPage } from '../../shared/text-page';

export function ImprintPage(): ReactElement {
  const t = useTexts('pages');
  return (
    <TextPage title={t('imprint.title')} intro={t('imprint.intro')}>
      <p>{t('imprint.operator')}</p>
      <p>{t('imprint.software')}</p>
    </TextPage>
  );
}
