import type { OperationRule } from '../../../engine/compile/check/rule.ts';
import { isHeader } from '../../../engine/compile/check/rule.ts';
import { pointerTo } from '../../../engine/document/json-pointer.ts';

export const role: OperationRule = function* ({ value, pointer }, document) {
  if (value['x-role'] === undefined) return;
  const requirements = value.security ?? document.security ?? [];
  if (requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0)) {
    yield [pointerTo(pointer, 'x-role'), 'An anonymous caller has no role: drop x-role, or {} from security'];
  }
};

/** Effects are audited, reads and records are not. */
export const audit: OperationRule = function* ({ value, pointer }) {
  const action = value['x-audit'];
  if (value['x-effect'] === 'read' || value['x-effect'] === 'record') {
    if (action !== undefined) yield [pointerTo(pointer, 'x-audit'), `A ${value['x-effect']} is not audited`];
  } else if (action === undefined) {
    yield [pointer, 'An operation with an effect needs x-audit: a dotted action such as user.login'];
  }
};

/** Others than reads without a credential are the caller's own. */
export const sharedCache: OperationRule = function* ({ value, pointer }, document) {
  if (value['x-shared-cache'] === undefined) return;
  const requirements = value.security ?? document.security ?? [];
  const isPublic =
    requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0);
  if (value['x-effect'] !== 'read' || !isPublic) {
    yield [
      pointerTo(pointer, 'x-shared-cache'),
      'Only a read that takes no credential can be shared: drop x-shared-cache',
    ];
  }
};

export const tenantHeader: OperationRule = function* ({ value, pointer, parameters }) {
  if (value['x-tenant-header'] === undefined) return;
  if (!parameters.some((parameter) => isHeader(parameter.value, 'X-Tenant-ID'))) {
    yield [pointerTo(pointer, 'x-tenant-header'), 'x-tenant-header goes with the header parameter X-Tenant-ID'];
  }
};

/** A session is what is stepped up, and the lack of it is reported with one status. */
export const stepUp: OperationRule = function* ({ value, pointer }, document) {
  if (value['x-step-up'] === undefined) return;
  const schemes = (value.security ?? document.security ?? []).flatMap((requirement) => Object.keys(requirement));
  if (!schemes.some((scheme) => scheme === 'UserToken' || scheme === 'DashboardToken'))
    yield [pointerTo(pointer, 'x-step-up'), 'No session may call it: drop x-step-up'];
  else if (value.responses['403'] === undefined) yield [pointer, 'An operation with x-step-up declares 403'];
};

/** An alternative is one declared scheme; scopes have one form and need the status that their lack is reported with. */
export const security: OperationRule = function* ({ value, pointer }, document) {
  const schemes = document.components?.securitySchemes ?? {};
  for (const [index, requirement] of (value.security ?? document.security ?? []).entries()) {
    const at = value.security === undefined ? pointerTo('/security', index) : pointerTo(pointer, 'security', index);
    const names = Object.keys(requirement);
    if (names.length > 1) yield [at, 'An alternative names one scheme: two credentials in one request are an error'];
    for (const name of names) {
      if (!Object.hasOwn(schemes, name)) yield [at, `The security scheme ${name} is not declared`];
    }
    if (requirement.UserApiKey?.length === 0) yield [at, 'A personal API key is limited by scopes: name one'];
    const scopes = Object.values(requirement).flat();
    for (const scope of scopes) {
      if (!/^[a-z]+(?:-[a-z]+)*:(?:read|write|delete)$/.test(scope))
        yield [at, `A scope is resource:read, :write or :delete, not ${scope}`];
    }
    if (scopes.length > 0 && value.responses['403'] === undefined)
      yield [pointer, 'An operation with scopes declares 403'];
  }
};
