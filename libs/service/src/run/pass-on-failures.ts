import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/**
 * Hands an event handler's exception to the transport as it is. Nest's own filter would put
 * "Internal server error" in its place, and the transport has to know why, to settle it.
 */
@Catch()
export class PassOnFailures implements RpcExceptionFilter {
  catch(exception: unknown): Observable<never> {
    return throwError(() => exception);
  }
}
