import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LABELS } from './decide/labels.ts';

/*
 * The forms of what can be configured, for the API's description. What is checked, and how a mistake is said, is in
 * `decide/parse-*.ts` and `decide/silence.ts`.
 */

class EscalationRequest {
  @ApiProperty({ example: 'PT5M', description: "after the alert's own beginning" })
  after: string;
  @ApiProperty({ example: 'l2' })
  receiver: string;
}

class RouteRequest {
  @ApiPropertyOptional({ type: [String], example: ['priority=~"P1|P2"', 'category="withdrawal"'] })
  matchers?: string[];
  @ApiPropertyOptional({
    description: "a receiver's name, or `nobody`; of the parent where it is absent, as the others",
  })
  receiver?: string;
  @ApiPropertyOptional({ enum: LABELS, isArray: true })
  groupBy?: string[];
  @ApiPropertyOptional({ example: 'PT30S', description: 'how long a new group gathers before it speaks' })
  groupWait?: string;
  @ApiPropertyOptional({ example: 'PT5M', description: 'how long a group rests between two messages' })
  groupInterval?: string;
  @ApiPropertyOptional({
    example: 'PT4H',
    description: 'when what still fires and nobody has in hand is said again',
  })
  repeatInterval?: string;
  @ApiPropertyOptional({ description: 'whether the siblings behind it are asked as well' })
  continue?: boolean;
  @ApiPropertyOptional({ type: [String] })
  muteTimeIntervals?: string[];
  @ApiPropertyOptional({
    type: [EscalationRequest],
    description: 'whom to tell where nobody has acknowledged',
  })
  escalate?: EscalationRequest[];
  @ApiPropertyOptional({ type: () => [RouteRequest] })
  routes?: RouteRequest[];
}

class InhibitionRequest {
  @ApiProperty({ type: [String], example: ['event="incident"'] })
  source: string[];
  @ApiProperty({ type: [String], example: ['event!="incident"'] })
  target: string[];
  @ApiProperty({ enum: LABELS, isArray: true, example: ['incident'] })
  equal: string[];
}

export class RoutesRequest {
  @ApiProperty({ type: RouteRequest })
  route: RouteRequest;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: {
      nights: { timeZone: 'Europe/Zurich', intervals: [{ weekdays: ['mon-fri'], times: ['22:00-06:00'] }] },
    },
  })
  muteTimeIntervals?: Record<string, object>;
  @ApiPropertyOptional({ type: [InhibitionRequest] })
  inhibit?: InhibitionRequest[];
}

export class TestRouteRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { event: 'sla_breached', priority: 'P1', category: 'withdrawal' },
  })
  labels: Record<string, string>;
}

class ThrottleRequest {
  @ApiProperty({ example: 20 })
  most: number;
  @ApiProperty({ example: 'PT1M' })
  per: string;
}

class ReceiverRequest {
  @ApiProperty({ example: 'on-call' })
  name: string;
  @ApiPropertyOptional({ type: [ThrottleRequest] })
  throttle?: ThrottleRequest[];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [
      { kind: 'email', to: ['oncall@example.com', 'schedule:primary'] },
      { kind: 'slack', url: { env: 'NOTIFY_SLACK_URL' } },
      { kind: 'telegram', token: { file: 'telegram-token' }, chatId: '-100123' },
      { kind: 'pagerduty', routingKey: { env: 'NOTIFY_PAGERDUTY_KEY' } },
      { kind: 'alertmanager', url: 'https://alertmanager.example.com' },
      { kind: 'webhook', url: 'https://example.com/hook', secret: { env: 'NOTIFY_WEBHOOK_SECRET' } },
    ],
  })
  destinations: object[];
}

export class ReceiversRequest {
  @ApiProperty({ type: [ReceiverRequest] })
  receivers: ReceiverRequest[];
}

export class SilenceRequest {
  @ApiProperty({ type: [String], example: ['category="withdrawal"', 'priority=~"P3|P4"'] })
  matchers: string[];
  @ApiProperty({ example: 'Planned maintenance of the hot wallet' })
  reason: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'now where it is absent' })
  startsAt?: string;
  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

export class ScheduleRequest {
  @ApiProperty({ example: 'Europe/Zurich' })
  timeZone: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: { ana: { email: 'ana@example.com' } } })
  users: Record<string, object>;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'the last that holds stands above those before it',
    example: [
      {
        name: 'weekly',
        startsAt: '2026-01-05T09:00',
        turn: 'P7D',
        users: ['ana'],
        times: [{ weekdays: ['mon-fri'], time: '09:00-17:00' }],
      },
    ],
  })
  layers: object[];
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [{ startsAt: '2026-12-24T12:00:00Z', endsAt: '2026-12-26T12:00:00Z', user: 'ana' }],
  })
  overrides?: object[];
}
