import { CHANNELS, type Channel } from '@triage/contracts';
import { IsNested } from '@triage/service';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';

class ClassifyRequester {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  id?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  tier?: string;
}

/** A ticket to be classified without being opened. */
export class ClassifyRequest {
  @IsOptional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  @IsString()
  @Length(1, 65_536)
  body: string;

  @IsOptional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @IsOptional()
  @IsNested(() => ClassifyRequester)
  requester?: ClassifyRequester;
}
