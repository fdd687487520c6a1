import {
  applyDecorators,
  createParamDecorator,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../clock.ts';
import { ServiceConfig } from '../config/service-config.ts';
import { ROLES_EXTENSION } from '../http/openapi.ts';
import { forbidden, unauthorized, unavailable } from '../http/problem.ts';
import { LOGGER, type Logger } from '../telemetry/logger.ts';
import { IssuerUnreachable, OidcTokens } from './oidc-tokens.ts';
import { mayAct, type Principal, type Role } from './principal.ts';
import { findPrincipal } from './static-tokens.ts';

const ALLOWED = 'triage:allowed-roles';
const PUBLIC = 'triage:public';

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}

/** Who may call a route; without it, anyone who is authenticated. An admin passes wherever an agent does. */
export const Roles = (...roles: Role[]) =>
  applyDecorators(SetMetadata(ALLOWED, roles), ApiExtension(ROLES_EXTENSION, roles));

/** Lets everyone call a route, without a token. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Who is calling. Only on routes that need a principal, which all do that are not `@Public()`. */
export const CurrentPrincipal = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw unauthorized('This needs a bearer token.');
  return principal;
});

export const isPublic = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]) ??
  false;

/** Lets no request through that does not say who is calling, and whose role is not enough. */
@Injectable()
export class AuthGuard implements CanActivate {
  private readonly oidc: OidcTokens | undefined;

  constructor(
    private readonly reflector: Reflector,
    private readonly config: ServiceConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.oidc =
      config.oidcIssuer === undefined ? undefined : new OidcTokens(config.oidcIssuer, config.oidcAudience);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(this.reflector, context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.authenticate(request.headers.authorization);
    const allowed = this.reflector.getAllAndOverride<Role[] | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (allowed && !mayAct(principal.role, allowed))
      throw forbidden(`This is for ${allowed.join(', ')}; the token's role is ${principal.role}.`);
    request.principal = principal;
    return true;
  }

  private async authenticate(authorization: string | undefined): Promise<Principal> {
    if (authorization === undefined) throw unauthorized('This needs a bearer token.');
    const token = /^Bearer +(?<token>[\x21-\x7E]+) *$/i.exec(authorization)?.groups?.['token'];
    if (token === undefined) throw unauthorized('The Authorization header is not a bearer token.');
    const principal = findPrincipal(this.config.authTokens, token) ?? (await this.fromIssuer(token));
    if (!principal) throw unauthorized('The token is not valid.');
    return principal;
  }

  private async fromIssuer(token: string): Promise<Principal | undefined> {
    // A JWT has three parts. Anything else is a wrong static token, and no reason to ask the issuer.
    if (!this.oidc || token.split('.').length !== 3) return undefined;
    try {
      return await this.oidc.verify(token, this.clock.now());
    } catch (error) {
      if (!(error instanceof IssuerUnreachable)) throw error;
      this.logger.warn({ err: error }, 'cannot reach the OIDC issuer');
      throw unavailable('Tokens cannot be checked at the moment.');
    }
  }
}
