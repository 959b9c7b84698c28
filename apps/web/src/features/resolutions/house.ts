import type { useHouseForm } from '../../shared/house-form';
import type { RecordValues } from './record-values';

/** The form that the groups of fields share. */
export type House = ReturnType<typeof useHouseForm<RecordValues>>;
