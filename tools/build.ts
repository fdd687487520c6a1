/** Bundles the services that are named on the command line. */
import { rspack } from '@rspack/core';
import serviceBundle from '../rspack.config.mjs';

for (const service of process.argv.slice(2)) {
  await new Promise<void>((done, fail) => {
    rspack(serviceBundle(service), (error, stats) => {
      if (error) return fail(error);
      if (stats?.hasErrors()) return fail(new Error(stats.toString({ all: false, errors: true })));
      done();
    });
  });
  console.log(`dist/apps/${service}/main.js`);
}
