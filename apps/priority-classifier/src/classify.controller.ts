import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Classification } from '@triage/contracts';
import { Answers } from '@triage/service';
import { redact } from '@triage/triage';
import Type from 'typebox';
import { ClassifyRequest } from './classify-request.ts';
import { AdvisedClassifier } from './remote/advised-classifier.ts';

const ClassificationAnswer = Type.Object(Classification.properties, { title: 'Classification' });

@ApiTags('classify')
@Controller('v1/classify')
export class ClassifyController {
  constructor(private readonly classifier: AdvisedClassifier) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'What a ticket would be classified as, and why. Changes and keeps nothing.' })
  @Answers(ClassificationAnswer)
  async classify(@Body() { subject = '', body, channel }: ClassifyRequest): Promise<Classification> {
    // As intake would hand it over: what matched is quoted in the answer, and must hold no secret.
    const text = { subject: redact(subject).text, body: redact(body).text, ...(channel ? { channel } : {}) };
    return this.classifier.classify(text, 'rest');
  }
}
