import { runService } from '@triage/service';
import { notification } from './app.module.ts';

await runService(notification);
