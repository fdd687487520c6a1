import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/auth.guard.ts';
import { Liveness } from './liveness.ts';
import { Readiness, type HealthReport } from './readiness.ts';

/** What probes ask: 200 or 503, with the reason of each check. */
@Public()
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly liveness: Liveness,
  ) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  live(@Res({ passthrough: true }) reply: FastifyReply) {
    return answer(this.liveness.report(), reply);
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    return answer(await this.readiness.report(), reply);
  }
}

function answer(report: HealthReport, reply: FastifyReply) {
  void reply.status(report.ok ? 200 : 503);
  return { status: report.ok ? 'ok' : 'unavailable', checks: report.checks };
}
