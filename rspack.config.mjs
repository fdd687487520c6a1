import { rspack } from '@rspack/core';
import { resolve } from 'node:path';

/**
 * Bundles one service to `dist/apps/<service>/main.js`, and puts the model that it needs beside it.
 *
 * Workspace code goes into the bundle; packages from the registry stay outside and are
 * resolved from `node_modules`, so that their native parts and their stack traces work.
 */
export default function serviceBundle(service) {
  const config = bundle(`./apps/${service}/src/main.ts`, resolve(import.meta.dirname, 'dist/apps', service));
  const model = MODELS[service];
  const patterns = [{ from: `./libs/triage/model/${model}` }];
  return model ? { ...config, plugins: [new rspack.CopyRspackPlugin({ patterns })] } : config;
}

const MODELS = { intake: 'screen.model', 'priority-classifier': 'ticket.model' };

/** Bundles the program `entry`, with what it imports of ours, to `main.js` in a folder. */
export function bundle(entry, path) {
  return {
    mode: 'production',
    target: 'node24',
    context: import.meta.dirname,
    entry: { main: entry },
    devtool: 'source-map',
    output: {
      path,
      filename: '[name].js',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    externalsType: 'module',
    externals: [
      ({ request }, callback) =>
        request && /^[@a-z]/i.test(request) && !request.startsWith('@triage/')
          ? callback(null, request)
          : callback(),
    ],
    module: {
      // `import.meta.url` is where the program is, and a URL beside it is a program of its own.
      parser: { javascript: { importMeta: false, url: false } },
      rules: [
        { test: /\.ts$/, loader: 'builtin:swc-loader', type: 'javascript/auto', options: swcOptions },
        { test: /\.sql$/, type: 'asset/source' },
      ],
    },
    // Names carry meaning at run time: Nest's providers, TypeORM's entities, stack traces.
    optimization: { minimize: false },
  };
}

/** Decorators with metadata, for Nest's injection and TypeORM; shared with jest. */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2024',
    keepClassNames: true,
  },
};
