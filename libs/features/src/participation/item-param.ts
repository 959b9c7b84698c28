import { INFORMATION_ITEM_IDS, type InformationItemId } from '@einklang/content';
import { Problem } from '@einklang/problems';
import { Param, type PipeTransform } from '@nestjs/common';

const pipe: PipeTransform<unknown, InformationItemId> = {
  transform: (value) => {
    const found = INFORMATION_ITEM_IDS.find((id) => id === value);
    if (!found) throw new Problem('not-found');
    return found;
  },
};

/** An item of the package in the path, I-01 to I-24; any other does not exist. */
export const ItemParam = () => Param('itemId', pipe);
