/** What a handler adds to the audit row that its operation's `x-audit` makes the binder write. */
export interface AuditNote {
  /** Instead of the operation's `x-audit`, if it does something else: a failed login, for example. */
  readonly action?: string;
  /** Set by operations whose caller is not yet known to the binder, such as login. */
  readonly userId?: number;
  /** Defaults to the tenant of the request. */
  readonly tenantId?: string;
  readonly resourceType?: string;
  readonly resourceId?: string | number;
  /** Never a value of a property marked `x-secret`. */
  readonly details?: { readonly [name: string]: unknown };
}
