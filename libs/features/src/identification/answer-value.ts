import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** What an answer can be, for the OpenAPI document; which options by its question. */
export const AnswerValueSchema = () =>
  applyDecorators(
    ApiProperty({
      description: 'An option, several of them, yes or no; or unknown.',
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      example: 'unknown',
    }),
  );
