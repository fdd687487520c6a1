import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a test which passed yesterday fails today for one reason
 * only: the code changed. `FUZZ=1 npm test -- spec` draws new ones.
 */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 20_260_101 });
