import { INFORMATION_ITEM_IDS, type InformationItemId } from '@einklang/content';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

export class DeliverItem {
  @IsIn(INFORMATION_ITEM_IDS)
  itemId!: InformationItemId;

  /** The information itself; a bare link is no delivery. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  text!: string;
}

/** What is handed over in one act: one sending, one receipt. */
export class DeliverItems {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(INFORMATION_ITEM_IDS.length)
  @ArrayUnique((item: DeliverItem) => item.itemId)
  @ValidateNested({ each: true })
  @Type(() => DeliverItem)
  items!: DeliverItem[];
}

export class ExcludeItem {
  /** Why it does not apply. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class AskQuestion {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  text!: string;
}

export class AnswerQuestion {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(10_000)
  text!: string;

  /** »Hersteller verweigert«: the vendor gave no answer. */
  @IsOptional()
  @IsBoolean()
  vendorRefused?: boolean;
}

export class ContestPackage {
  /** What is missing or not enough. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(INFORMATION_ITEM_IDS.length)
  @ArrayUnique()
  @IsIn(INFORMATION_ITEM_IDS, { each: true })
  missing!: InformationItemId[];

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  note?: string;
}
