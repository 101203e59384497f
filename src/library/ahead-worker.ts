import { workerData } from 'node:worker_threads';
import { readBackwards } from './ahead.ts';
import type { AheadJob } from './ahead.ts';

readBackwards(workerData as AheadJob);
