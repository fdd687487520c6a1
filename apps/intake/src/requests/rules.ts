import { IsEmail, IsString, Length, Matches, MaxLength, ValidateBy, ValidateIf } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { languageTag } from '../decide/language-tag.ts';

/** May be left out. A null is not the same, and has to be a value that the other rules allow. */
export const Optional = (): PropertyDecorator => ValidateIf((_object, value) => value !== undefined);

/** Makes sense only where another field has this value. */
export const OnlyWith = (field: string, value: string): PropertyDecorator =>
  ValidateBy({
    name: 'onlyWith',
    validator: {
      validate: (_given, where) => where !== undefined && Reflect.get(where.object, field) === value,
      defaultMessage: () => `$property is for the ${field} ${value} alone`,
    },
  });

/** One line of text: not empty, not only spaces, without control characters. */
export const IsLine = (max: number, options: { each?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    IsString({ each: options.each ?? false }),
    Length(1, max, { each: options.each ?? false }),
    ValidateBy(
      {
        name: 'isLine',
        validator: {
          // Two searches, each linear: a body may bring a mebibyte here.
          validate: (value) =>
            typeof value !== 'string' || (!/[\p{Cc}\u2028\u2029]/u.test(value) && /\S/.test(value)),
          defaultMessage: () =>
            '$property must be one line of text, not blank and without control characters',
        },
      },
      { each: options.each ?? false },
    ),
  );

/** A header's value: one line, and it may be empty. */
export const IsHeaderText = (max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    MaxLength(max),
    Matches(/^[^\p{Cc}\u2028\u2029]*$/u, {
      message: '$property must be one line without control characters',
    }),
  );

/** A text of people: several lines, and something in them. */
export const IsText = (max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Length(1, max),
    ValidateBy({
      name: 'isText',
      validator: {
        // Characters without a glyph of their own count as blank too.
        validate: (value) => typeof value !== 'string' || /[^\s\p{Cc}\p{Cf}\u3164\u2800]/u.test(value),
        defaultMessage: () => '$property must not be blank',
      },
    }),
  );

/** A name that other systems give, such as a tier. */
export const IsSlug = (max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Length(1, max),
    Matches(/^[\w-]+$/, { message: '$property must be letters, digits, hyphens and underscores' }),
  );

export const IsAddress = (): PropertyDecorator => applyDecorators(IsString(), Length(3, 320), IsEmail());

/** BCP 47 (RFC 5646), at most 35 characters as its section 4.4.1 recommends to hold. */
export const IsLanguageTag = (): PropertyDecorator =>
  applyDecorators(
    Length(2, 35),
    ValidateBy({
      name: 'isLanguageTag',
      validator: {
        validate: (value) => typeof value === 'string' && languageTag(value) !== undefined,
        defaultMessage: () => '$property must be a BCP 47 language tag such as de or zh-Hans',
      },
    }),
  );

const INSTANT =
  /^(?<date>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 with an offset, on a day that exists, since the year 2000. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value) => {
        const date = typeof value === 'string' ? INSTANT.exec(value)?.groups?.['date'] : undefined;
        if (date === undefined || date < '2000') return false;
        const day = new Date(`${date}T00:00:00Z`);
        return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
      },
      defaultMessage: () => '$property must be a time with its offset, such as 2026-03-01T12:00:00Z',
    },
  });
