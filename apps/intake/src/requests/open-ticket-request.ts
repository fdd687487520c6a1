import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CHANNELS, type Channel } from '@triage/contracts';
import { IsNested } from '@triage/service';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import type { GivenRequester } from '../decide/requester.ts';
import type { GivenTicket } from '../decide/open-ticket.ts';
import { EmailRequest } from './email-request.ts';
import { IsAddress, IsLanguageTag, IsLine, IsSlug, IsText, OnlyWith, Optional } from './rules.ts';

export class RequesterRequest implements GivenRequester {
  @ApiPropertyOptional({
    maxLength: 200,
    description: "the customer's id; a customer's own where it is left out",
  })
  @Optional()
  @IsLine(200)
  id?: string;

  @ApiPropertyOptional({ format: 'email', maxLength: 320 })
  @Optional()
  @IsAddress()
  email?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @Optional()
  @IsLine(200)
  name?: string;

  @ApiPropertyOptional({ maxLength: 32, description: 'such as `pro`; not for customers to state' })
  @Optional()
  @IsSlug(32)
  tier?: string;

  @ApiPropertyOptional({ maxLength: 35, description: 'BCP 47' })
  @Optional()
  @IsLanguageTag()
  language?: string;
}

export class OpenTicketRequest implements Omit<GivenTicket, 'requester'> {
  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS)
  channel: Channel;

  @ApiPropertyOptional({
    type: RequesterRequest,
    description: 'whose ticket it is; only a customer, who can open none but his own, may leave it out',
  })
  @Optional()
  @IsNested(() => RequesterRequest)
  requester?: RequesterRequest;

  @ApiPropertyOptional({
    maxLength: 300,
    description: "made from the body's first words where it is left out",
  })
  @Optional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  @ApiProperty({ minLength: 1, maxLength: 65_536 })
  @IsText(65_536)
  body: string;

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsLine(200, { each: true })
  transactionIds?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 20 })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsLine(64, { each: true })
  errorCodes?: string[];

  @ApiPropertyOptional({
    maxLength: 200,
    description: "the channel's own id of the post; the same one again is the same ticket",
  })
  @Optional()
  @IsLine(200)
  externalRef?: string;

  @ApiPropertyOptional({ type: EmailRequest, description: 'with the channel `email` alone' })
  @Optional()
  @OnlyWith('channel', 'email')
  @IsNested(() => EmailRequest)
  email?: EmailRequest;
}
