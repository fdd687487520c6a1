/** Bundles the services that are named on the command line. */
import { rspack, type Configuration } from '@rspack/core';

const CONFIG = new URL('../rspack.config.mjs', import.meta.url).href;
const { default: serviceBundle }: { default: (service: string) => Configuration } = await import(CONFIG);

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
