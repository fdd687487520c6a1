import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateBy } from 'class-validator';
import type { GivenEmail } from '../decide/automated/given-email.ts';
import { IsHeaderText, Optional } from './rules.ts';

const MOST_HEADERS = 200;
const LONGEST_VALUE = 8_192;

/** What a mail says beside its text; used to know machines and repetitions, and not kept but for the Message-ID. */
export class EmailRequest implements GivenEmail {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: LONGEST_VALUE },
    maxProperties: MOST_HEADERS,
    description: 'by name, such as `Auto-Submitted`; all of them, or those that tell machines from people',
  })
  @Optional()
  @IsHeaders()
  headers?: Record<string, string>;

  @ApiPropertyOptional({ maxLength: 998, description: 'empty or `<>` for the null sender of bounces' })
  @Optional()
  @IsHeaderText(998)
  from?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_VALUE })
  @Optional()
  @IsString()
  @MaxLength(LONGEST_VALUE)
  to?: string;

  @ApiPropertyOptional({ maxLength: 998, description: 'the same one again is the same mail' })
  @Optional()
  @IsHeaderText(998)
  messageId?: string;

  @ApiPropertyOptional({ maxLength: 998 })
  @Optional()
  @IsHeaderText(998)
  inReplyTo?: string;
}

/** Names as RFC 5322 (2.2) has them, with values that may still be folded. */
function IsHeaders(): PropertyDecorator {
  return ValidateBy({
    name: 'isHeaders',
    validator: {
      validate: (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
        const headers = Object.entries(value as object);
        return (
          headers.length <= MOST_HEADERS &&
          headers.every(
            ([name, text]) =>
              /^[\x21-\x39\x3B-\x7E]{1,100}$/.test(name) &&
              typeof text === 'string' &&
              text.length <= LONGEST_VALUE,
          )
        );
      },
      defaultMessage: () =>
        `$property must be an object of at most ${MOST_HEADERS} header names and texts of at most ${LONGEST_VALUE} characters`,
    },
  });
}
