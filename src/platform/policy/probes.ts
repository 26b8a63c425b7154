/** Operations that load balancers call all the time: neither logged nor traced. */
export const probes: ReadonlySet<string> = new Set(['getHealth', 'getReadiness']);
