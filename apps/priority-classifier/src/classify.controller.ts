import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Classification } from '@triage/contracts';
import { redact } from '@triage/triage';
import { ClassifyRequest } from './classify-request.ts';
import { TicketClassifier } from './decide/ticket-classifier.ts';

@ApiTags('classify')
@Controller('v1/classify')
export class ClassifyController {
  constructor(private readonly classifier: TicketClassifier) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'What a ticket would be classified as, and why. Changes and keeps nothing.' })
  classify(@Body() { subject = '', body, channel }: ClassifyRequest): Classification {
    // As intake would hand it over: what matched is quoted in the answer, and must hold no secret.
    return this.classifier.classify({
      subject: redact(subject).text,
      body: redact(body).text,
      ...(channel ? { channel } : {}),
    });
  }
}
