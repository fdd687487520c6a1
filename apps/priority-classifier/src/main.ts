import { runService } from '@triage/service';
import { priorityClassifier } from './app.module.ts';

await runService(priorityClassifier);
