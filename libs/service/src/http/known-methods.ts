import type { FastifyInstance } from 'fastify';

interface Route {
  readonly parts: readonly string[];
  readonly methods: readonly string[];
}

/**
 * Remembers the routes that are made from now on, and tells which methods a path takes: none, where there is
 * nothing at it. The router itself can only be asked about a method and a path together.
 */
export function rememberMethods(fastify: FastifyInstance): (path: string) => string[] {
  const routes: Route[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    routes.push({ parts: partsOf(url), methods: [method].flat() });
  });
  return (path) => {
    const parts = partsOf(path);
    const matching = routes.filter((route) => matches(route.parts, parts));
    return [...new Set(matching.flatMap(({ methods }) => methods))].sort();
  };
}

const partsOf = (path: string) => path.split('/').slice(1);

function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  // What takes every path answers for none in particular.
  if (pattern.at(-1) === '*') return false;
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => (part.startsWith(':') ? parts[index] !== '' : part === parts[index]))
  );
}
