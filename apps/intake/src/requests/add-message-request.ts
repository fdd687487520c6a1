import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AUTHOR_KINDS, type AuthorKind } from '@triage/contracts';
import { IsNested } from '@triage/service';
import { IsBoolean, IsIn } from 'class-validator';
import type { GivenMessage } from '../decide/add-message.ts';
import { EmailRequest } from './email-request.ts';
import { IsInstant, IsLine, IsText, Optional } from './rules.ts';

export class AuthorRequest {
  @ApiProperty({ enum: AUTHOR_KINDS })
  @IsIn(AUTHOR_KINDS)
  kind: AuthorKind;

  @ApiPropertyOptional({
    maxLength: 200,
    description: "the caller where it is left out; for `customer` the ticket's",
  })
  @Optional()
  @IsLine(200)
  id?: string;
}

export class AddMessageRequest implements Omit<GivenMessage, 'author'> {
  @ApiPropertyOptional({
    type: AuthorRequest,
    description: 'the caller, where it is left out; a service has to say whose words it hands on',
  })
  @Optional()
  @IsNested(() => AuthorRequest)
  author?: AuthorRequest;

  @ApiProperty({ minLength: 1, maxLength: 65_536 })
  @IsText(65_536)
  body: string;

  @ApiPropertyOptional({ description: 'a note that the customer does not see' })
  @Optional()
  @IsBoolean()
  internal?: boolean;

  @ApiPropertyOptional({ format: 'date-time', description: 'when it was written, where that was before now' })
  @Optional()
  @IsInstant()
  at?: string;

  @ApiPropertyOptional({ type: EmailRequest, description: 'where the message came as a mail' })
  @Optional()
  @IsNested(() => EmailRequest)
  email?: EmailRequest;
}
