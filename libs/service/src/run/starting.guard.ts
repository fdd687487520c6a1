import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isPublic } from '../auth/auth.guard.ts';
import { Readiness } from '../health/readiness.ts';
import { unavailable } from '../http/problem.ts';

/** Answers 503 while the database is not connected yet; probes and metrics pass. */
@Injectable()
export class StartingGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly readiness: Readiness,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.readiness.serving || isPublic(this.reflector, context)) return true;
    throw unavailable('The service is starting.', 2);
  }
}
