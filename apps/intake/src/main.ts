import { runService } from '@triage/service';
import { intake } from './app.module.ts';

await runService(intake);
