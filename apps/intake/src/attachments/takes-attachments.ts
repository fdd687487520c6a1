import {
  applyDecorators,
  createParamDecorator,
  Inject,
  Injectable,
  mixin,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { Accepts } from '@triage/service';
import type { FastifyRequest } from 'fastify';
import { finalize, type Observable } from 'rxjs';
import { IntakeConfig } from '../config.ts';
import { readUpload, type Upload } from './read-upload.ts';
import { UploadMemory } from './upload-memory.ts';

declare module 'fastify' {
  interface FastifyRequest {
    uploads?: readonly Upload[];
  }
}

/**
 * Lets a route take its JSON body as multipart too: as the part `jsonPart` or as fields, with
 * files beside it. Its class checks the body either way. Guards have run before a byte is read.
 */
export const TakesAttachments = (jsonPart: string) =>
  applyDecorators(
    Accepts('application/json', 'multipart/form-data'),
    UseInterceptors(readsMultipart(jsonPart)),
  );

/** The files of the request, as they were sent. */
export const Uploads = createParamDecorator(
  (_data: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<FastifyRequest>().uploads ?? [],
);

function readsMultipart(jsonPart: string): Type<NestInterceptor> {
  @Injectable()
  class ReadsMultipart implements NestInterceptor {
    constructor(
      @Inject(IntakeConfig) private readonly limits: IntakeConfig,
      @Inject(UploadMemory) private readonly memory: UploadMemory,
    ) {}

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      if (!request.isMultipart()) return next.handle();
      const { body, files, held } = await readUpload(request, jsonPart, {
        limits: this.limits,
        memory: this.memory,
      });
      request.body = body;
      request.uploads = files;
      return next.handle().pipe(finalize(() => this.memory.give(held)));
    }
  }
  return mixin(ReadsMultipart);
}
