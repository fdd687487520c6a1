import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CHANNELS, type Channel } from '@triage/contracts';
import { IsNested } from '@triage/service';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';

class ClassifyRequester {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  id?: string;

  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  tier?: string;
}

/** A ticket to be classified without being opened. */
export class ClassifyRequest {
  @ApiPropertyOptional({ maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  @ApiProperty({ minLength: 1, maxLength: 65_536, example: 'Someone is in my account!' })
  @IsString()
  @Length(1, 65_536)
  body: string;

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @ApiPropertyOptional({ type: ClassifyRequester, description: 'changes nothing in the decision' })
  @IsOptional()
  @IsNested(() => ClassifyRequester)
  requester?: ClassifyRequester;
}
