import { DATA_DIMENSIONS, type DataDimension } from '@einklang/domain';
import { Trimmed } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class DimensionRatingDto {
  @IsIn(DATA_DIMENSIONS)
  dimension!: DataDimension;

  /** 0 to 4. */
  @IsInt()
  @Min(0)
  @Max(4)
  rating!: number;
}

/** PA-5 as it stands; a draft may leave everything empty. */
export class SaveDataRating {
  @IsArray()
  @ArrayMaxSize(DATA_DIMENSIONS.length)
  @ArrayUnique((rating: DimensionRatingDto) => rating?.dimension)
  @ValidateNested({ each: true })
  @Type(() => DimensionRatingDto)
  ratings!: DimensionRatingDto[];

  /** Where the data come from. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  sources!: string[];

  /** Who is responsible for the data. */
  @Trimmed()
  @IsString()
  @MaxLength(160)
  owner!: string;

  @IsOptional()
  @IsBoolean()
  personalData?: boolean | null;
}
