import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** What a declaration can say, for the OpenAPI document; which of these by its kind. */
export const DeclarationValueSchema = () =>
  applyDecorators(
    ApiProperty({
      description: 'By kind: a share 0 to 1, a whole number, yes or no, a choice, or how many of how many.',
      oneOf: [
        { type: 'number' },
        { type: 'boolean' },
        { type: 'string' },
        {
          type: 'object',
          properties: { total: { type: 'integer' }, unanswered: { type: 'integer' } },
          required: ['total', 'unanswered'],
        },
      ],
    }),
  );
