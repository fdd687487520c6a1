import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CATEGORIES,
  CHANNELS,
  PRIORITIES,
  type Category,
  type Channel,
  type Priority,
} from '@triage/contracts';
import { PAUSE_STATUSES } from './decide/parse-policy.ts';

/*
 * The form of a policy for the API's description. What is checked, and how a mistake is
 * said, is in `decide/parse-policy.ts`.
 */

class PolicyConditions {
  @ApiPropertyOptional({ enum: PRIORITIES, isArray: true })
  priority?: Priority[];
  @ApiPropertyOptional({ type: [String], example: ['pro'] })
  tier?: string[];
  @ApiPropertyOptional({ enum: CATEGORIES, isArray: true })
  category?: Category[];
  @ApiPropertyOptional({ enum: CHANNELS, isArray: true })
  channel?: Channel[];
}

class PolicyTargets {
  @ApiPropertyOptional({ example: 'PT15M', description: 'ISO 8601; a day is 24 hours of working time' })
  first_response?: string;
  @ApiPropertyOptional({ example: 'PT30M' })
  next_response?: string;
  @ApiPropertyOptional({ example: 'PT1H' })
  update?: string;
  @ApiPropertyOptional({ example: 'PT4H' })
  resolution?: string;
}

class PolicyEscalation {
  @ApiProperty({ example: 'PT15M', description: 'after the breach, on the wall clock' })
  after: string;
  @ApiProperty({ example: 'l2' })
  to: string;
}

export class PolicyRequest {
  @ApiPropertyOptional({ description: 'as in the path' })
  name?: string;
  @ApiProperty({ example: 'always', description: 'the name of a calendar that there is' })
  calendar: string;
  @ApiPropertyOptional({ type: PolicyConditions, description: 'empty or absent: any' })
  when?: PolicyConditions;
  @ApiProperty({ type: PolicyTargets, description: 'at least one' })
  targets: PolicyTargets;
  @ApiPropertyOptional({ type: [String], example: ['50%', '80%', '-PT5M'] })
  warnAt?: string[];
  @ApiPropertyOptional({ enum: PAUSE_STATUSES, isArray: true })
  pauseOn?: string[];
  @ApiPropertyOptional({ type: [PolicyEscalation] })
  escalate?: PolicyEscalation[];
}

export class PolicyAnswer extends PolicyRequest {
  @ApiProperty({ description: 'rises with each change; a version never changes' })
  version: number;
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class PolicyListAnswer {
  @ApiProperty({ type: [PolicyAnswer] })
  items: PolicyAnswer[];
}
