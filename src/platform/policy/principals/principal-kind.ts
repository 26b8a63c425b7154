/** What the platform needs to know about one kind of credential, besides how its domain proves it. */
export interface PrincipalKind<
  Principal extends { readonly kind: string } = { readonly kind: string },
  Scheme extends string = string,
> extends PrincipalRules<Principal, Scheme> {
  readonly kind: Principal['kind'];
}

export interface PrincipalRules<Principal, Scheme extends string> {
  /** Names of its credentials under `components.securitySchemes`. */
  readonly schemes: readonly Scheme[];
  /** Returns the holder of rate limits that count by principal. `tenantId` is the tenant that the credential is of. */
  rateLimitKey(principal: Principal, tenantId: string | undefined): string;
  /** Returns whom the log and `Idempotency-Key`s mean by it: a person's keys and sessions are the person; a program is itself. */
  nameOf(principal: Principal): string;
  /** Returns what audit rows record of the principal in their details: programs have no column of their own. */
  auditDetails(principal: Principal): { readonly [name: string]: unknown };
  /** Returns the id of the user who is responsible for what the principal does, null for a program of its own. */
  responsibleUser(principal: Principal): number | null;
}

/** Returns a kind of principal, for the list in principals.ts. */
export function principalKind<Principal extends { readonly kind: string }, const Scheme extends string>(
  kind: Principal['kind'],
  rules: PrincipalRules<Principal, Scheme>,
): PrincipalKind<Principal, Scheme> {
  return { kind, ...rules };
}
