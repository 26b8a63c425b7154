import { type Environment, integer, oneOf } from '../settings/environment.ts';

export interface JobSettings {
  /** `inline`: this process runs jobs too; `off`: it only queues them. */
  readonly jobs: 'inline' | 'off';
  /** Connections of this process to PostgreSQL for jobs, in addition to those for requests. */
  readonly jobConnections: number;
}

export function jobSettings(environment: Environment): JobSettings {
  return {
    jobs: oneOf(environment, 'JOBS', ['inline', 'off'], 'inline'),
    jobConnections: integer(environment, 'JOB_CONNECTIONS', { fallback: 4, least: 1, most: 100 }),
  };
}
