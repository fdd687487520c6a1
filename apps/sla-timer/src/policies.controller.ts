import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { invalid, notFound, Roles } from '@triage/service';
import { parsePolicy } from './decide/parse-policy.ts';
import type { PolicyDocument } from './decide/policy.ts';
import { NAME } from './decide/read-fields.ts';
import { PolicyAnswer, PolicyListAnswer, PolicyRequest } from './policy-request.ts';
import { PolicyStore } from './policy-store.ts';
import { Recalculator } from './recalculator.ts';
import { VersionQuery } from './version-query.ts';
import type { DocumentVersion } from './versioned-documents.ts';

@ApiTags('policies')
@Controller('v1/sla/policies')
export class PoliciesController {
  constructor(
    private readonly store: PolicyStore,
    private readonly recalculator: Recalculator,
  ) {}

  @Get()
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'The policies in force, in the order in which they were first made.' })
  @ApiOkResponse({ type: PolicyListAnswer })
  async list() {
    return { items: (await this.store.policies.list()).map(answerOf) };
  }

  @Get(':name')
  @Roles('agent', 'service')
  @ApiOperation({ summary: 'A policy as it is in force, or as it was in the version that is asked for.' })
  @ApiOkResponse({ type: PolicyAnswer })
  async find(@Param('name') name: string, @Query() { version }: VersionQuery) {
    const policy = NAME.test(name) ? await this.store.policies.find(name, version) : undefined;
    if (!policy) throw notFound('There is no such policy.');
    return answerOf(policy);
  }

  @Put(':name')
  @Roles('admin')
  @ApiOperation({
    summary: 'Makes a new version of a policy.',
    description:
      'It counts at once for tickets that are opened or change from now on. Clocks that run already are ' +
      'recalculated in the background as of now, and say so in `sla.recalculated`; what is breached stays ' +
      'breached. The same policy again makes no new version.',
  })
  @ApiBody({ type: PolicyRequest })
  @ApiOkResponse({ type: PolicyAnswer })
  async put(@Param('name') name: string, @Body() body: unknown) {
    const { calendarNames } = await this.store.book();
    const parsed = parsePolicy(name, body, calendarNames);
    if (!parsed.ok) throw invalid([...parsed.errors]);
    const policy = await this.store.policies.put(parsed.document);
    if (policy.isNew) this.recalculator.wake();
    return answerOf(policy);
  }
}

function answerOf({ document, version, createdAt }: DocumentVersion<PolicyDocument>) {
  return { ...document, version, createdAt: createdAt.toISOString() };
}
