import { Problem, type FieldProblem } from '@einklang/problems';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** class-validator's constraint names to our field codes; the words are in libs/texts. */
const CODES: Record<string, string> = {
  whitelistValidation: 'unknown-field',
  isNotEmpty: 'required',
  isDefined: 'required',
  minLength: 'too-short',
  maxLength: 'too-long',
  length: 'wrong-length',
  isEmail: 'email',
  isUuid: 'not-a-uuid',
  isInt: 'not-a-number',
  isNumber: 'not-a-number',
  min: 'too-small',
  max: 'too-large',
  isIn: 'wrong-value',
  isEnum: 'wrong-value',
  isDateString: 'not-a-date',
  isISO8601: 'not-a-date',
  isBoolean: 'not-a-boolean',
  isString: 'not-a-text',
  isArray: 'not-a-list',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
};

const fieldsOf = (errors: readonly ValidationError[], path = ''): FieldProblem[] =>
  errors.flatMap((error) => {
    const pointer = `${path}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const own = Object.keys(error.constraints ?? {});
    const first =
      own.find((name) => name === 'whitelistValidation') ??
      (error.value === undefined || error.value === '' ? own.at(-1) && 'isDefined' : own[0]);
    return [
      ...(first ? [{ pointer, code: CODES[first] ?? 'wrong-value' }] : []),
      ...fieldsOf(error.children ?? [], pointer),
    ];
  });

/** Unknown fields and wrong types are refused with a pointer per field; nothing is silently dropped. */
export const validationPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Problem('input.invalid', {}, fieldsOf(errors)),
  });
