import { runService } from '@triage/service';
import { slaTimer } from './app.module.ts';

await runService(slaTimer);
