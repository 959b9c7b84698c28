import { MATURITY_ITEMS, type MaturityItem } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** An answer: a step, or »nicht relevant«. What is not answered is left out. */
export class RatingDto {
  /** 0 to 4; null = not relevant. */
  @ValidateIf((_, rating) => rating !== null)
  @IsInt()
  @Min(0)
  @Max(4)
  rating!: number | null;

  /** Why it is not relevant; needed before the ratings are given. */
  @Trimmed()
  @IsString()
  @MaxLength(400)
  reason!: string;
}

export class ItemRatingDto extends RatingDto {
  @IsIn(MATURITY_ITEMS)
  item!: MaturityItem;
}

export class SaveMaturity {
  @IsArray()
  @ArrayMaxSize(MATURITY_ITEMS.length)
  @ArrayUnique((rating: ItemRatingDto) => rating?.item)
  @ValidateNested({ each: true })
  @Type(() => ItemRatingDto)
  ratings!: ItemRatingDto[];
}
