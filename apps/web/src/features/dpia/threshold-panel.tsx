import { DPIA_CRITERIA, type DpiaCriterion } from '@einklang/domain';
import { Card, CheckField, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import classes from './dpia.module.css';
import type { DpiaView } from './dpia.queries';

/** The nine criteria: what follows from the facts stays, and the employer's side may only add. */
export function ThresholdPanel({
  threshold,
  declared = threshold.declared,
  onChange,
}: {
  threshold: DpiaView['threshold'];
  declared?: readonly DpiaCriterion[];
  /** Given in the draft. */
  onChange?: (declared: DpiaCriterion[]) => void;
}): ReactElement {
  const t = useTexts('dpia');
  const { derived, grounds } = threshold;
  const count = new Set([...derived, ...declared]).size;
  const isNeeded = count >= 2 || grounds.length > 0;
  return (
    <Card title={t('threshold.title')} note={t('threshold.note')}>
      <p>
        <StatusChip kind={isNeeded ? 'due' : 'info'}>
          {t(isNeeded ? 'threshold.needed' : 'threshold.notNeeded', { count })}
        </StatusChip>
      </p>
      {grounds.map((ground) => (
        <p key={ground}>{t(`threshold.grounds.${ground}`)}</p>
      ))}
      <ul className={classes.list}>
        {DPIA_CRITERIA.map((id) => (
          <li key={id}>
            {onChange && !derived.includes(id) ? (
              <CheckField
                name={`criterion-${id}`}
                label={t(`threshold.criteria.${id}`)}
                checked={declared.includes(id)}
                onChange={(checked) =>
                  onChange(checked ? [...declared, id] : declared.filter((one) => one !== id))
                }
              />
            ) : (
              <>
                <strong>{t(`threshold.criteria.${id}`)}</strong>
                <span className={classes.dimmed}>
                  {t(
                    derived.includes(id)
                      ? 'threshold.derived'
                      : declared.includes(id)
                        ? 'threshold.declared'
                        : 'threshold.notMet',
                  )}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.dimmed}>{t('threshold.cannotRemove')}</p>
    </Card>
  );
}
