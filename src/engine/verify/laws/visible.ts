import type { DeclaredOperation } from '../declared-operation.ts';
import { type Caller, Unavailable } from '../product.ts';
import { Broken, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model, type Resource } from './model.ts';
import { castOf } from './owned.ts';
import { publicParent } from './populate.ts';

/** `x-visible` of an operation. */
interface Visibility {
  readonly property?: string;
  readonly values?: readonly string[];
  readonly role?: string;
  readonly setting?: {
    readonly operation: string;
    readonly body: { readonly [name: string]: unknown };
    readonly role: string;
  };
}

/** A resource is visible to those to whom the contract shows it. */
export const visible: Law = {
  name: 'visible',
  proves:
    'A resource is returned to the callers to whom `x-visible` shows it, and to no other: in get, lists and search.',
  applies: ({ contract, resources, lists }: Model): Instance[] =>
    contract.operations.flatMap((operation) => {
      const rule = operation.extensions['x-visible'] as Visibility | undefined;
      const list = lists.find((one) => one.operation === operation) ?? null;
      const resource = resources.find(
        (one) => one.gets.includes(operation) || one.lists.some(({ operation: { id } }) => id === operation.id),
      );
      if (rule === undefined || resource === undefined) return [];
      const subject = { operation, rule, resource, list };
      const pointer = `${operation.pointer}/x-visible`;
      const { setting } = rule;
      return [
        ...statesOf(subject).map((state) => ({
          operation,
          pointer,
          what: `with ${rule.property} ${state}, it is visible to those it should be`,
          check: (lab: Lab) => checkState(lab, subject, state),
        })),
        ...(setting === undefined
          ? []
          : [
              {
                operation,
                pointer,
                what: `after ${setting.operation}, it is visible to members only`,
                check: (lab: Lab) => checkSetting(lab, subject),
              },
            ]),
      ];
    }),
};

interface Subject {
  readonly operation: DeclaredOperation;
  readonly rule: Visibility;
  readonly resource: Resource;
  readonly list: List | null;
}

function statesOf({ rule, resource }: Subject): string[] {
  const schema = rule.property === undefined ? undefined : resource.create.body?.schema.properties?.[rule.property];
  return (schema?.enum ?? []).map(String);
}

async function checkState(lab: Lab, subject: Subject, state: string): Promise<void> {
  const { rule, operation } = subject;
  const { property = '', values = [], role = '' } = rule;
  const cast = castOf(lab);
  const made = await lab.make(subject.resource, { body: { [property]: state } });
  if (made.entity[property] !== state) throw new Unavailable(`it was created as ${made.entity[property]}`);
  const isPublic = values.includes(state);
  const below = cast.roles[cast.roles.indexOf(role) - 1] ?? '';
  const callers: [who: string, caller: Caller | null, sees: boolean][] = [
    ['a stranger', cast.outsider, isPublic],
    [`a member with the role ${cast.roles[0]}`, await cast.member(cast.roles[0] ?? ''), isPublic],
    [`a member with the role ${below}`, await cast.member(below), isPublic],
    [`a member with the role ${role}`, await cast.member(role), true],
  ];
  if (operation.policy.anonymous) callers.push(['a caller without credential', null, isPublic]);
  for (const [who, caller, sees] of callers) await expectVisible(lab, subject, made, { who, caller, sees });
}

type Setting = NonNullable<Visibility['setting']>;

/** A tenant after a setting, with one of each resource that the setting hides. */
interface Restricted {
  readonly lab: Lab;
  readonly made: ReadonlyMap<Resource, Made>;
}

const known = new WeakMap<Lab, Map<string, Promise<Restricted>>>();

/** One tenant for all operations with the same setting: its members take more calls than the checks. */
function restrictedBy(common: Lab, setting: Setting): Promise<Restricted> {
  const bySetting = known.get(common) ?? new Map<string, Promise<Restricted>>();
  known.set(common, bySetting);
  const key = JSON.stringify(setting);
  const found = bySetting.get(key) ?? restrict(common, setting);
  bySetting.set(key, found);
  return found;
}

async function restrict(common: Lab, setting: Setting): Promise<Restricted> {
  const lab = await common.other();
  const cast = castOf(lab);
  await Promise.all([cast.roles[0] ?? '', setting.role].map((role) => cast.member(role)));
  const made = new Map<Resource, Made>();
  let path: Made['exchange']['request']['path'] = {};
  for (const resource of lab.model.resources) {
    const reads = [...resource.gets, ...resource.lists.map(({ operation }) => operation)];
    const rules = reads.map(({ extensions }) => extensions['x-visible'] as Visibility | undefined);
    if (rules.every((rule) => JSON.stringify(rule?.setting) !== JSON.stringify(setting))) continue;
    const { property, values } = rules.find((rule) => rule?.property !== undefined) ?? {};
    const body = property === undefined ? {} : { body: { [property]: values?.[0] } };
    const one = await lab.make(resource, { path: await publicParent(lab, resource), ...body }).catch(() => null);
    if (one === null) continue;
    made.set(resource, one);
    path = one.exchange.request.path;
  }
  await lab.succeed(lab.contract.operation(setting.operation), { path, body: setting.body });
  return { lab, made };
}

async function checkSetting(common: Lab, { resource, ...subject }: Subject): Promise<void> {
  const { operation } = subject;
  const { setting } = subject.rule;
  if (setting === undefined) return;
  const { lab, made: all } = await restrictedBy(common, setting);
  const own = lab.model.resources.find(({ create }) => create.id === resource.create.id) as Resource;
  const made = all.get(own);
  if (made === undefined) throw new Unavailable(`${resource.create.id} created nothing before ${setting.operation}`);
  const cast = castOf(lab);
  const reader = await cast.member(cast.roles[0] ?? '');
  const member = await cast.member(setting.role);
  const callers: [who: string, caller: Caller | null, sees: boolean][] = [
    ['a stranger', cast.outsider, false],
    [`a member with the role ${cast.roles[0]}`, reader, cast.roles[0] === setting.role],
    [`a member with the role ${setting.role}`, member, true],
  ];
  if (operation.policy.anonymous) callers.push(['a caller without credential', null, false]);
  for (const [who, caller, sees] of callers)
    await expectVisible(lab, { ...subject, resource: own }, made, { who, caller, sees });
}

interface Expected {
  readonly who: string;
  readonly caller: Caller | null;
  readonly sees: boolean;
}

async function expectVisible(lab: Lab, subject: Subject, made: Made, { who, caller, sees }: Expected): Promise<void> {
  const { operation, list } = subject;
  const parts = list === null ? { path: lab.pathOf(operation, made) } : lab.partsOf(list, made);
  const exchange = await lab.call(operation, { ...parts, as: caller });
  const { status } = exchange.response;
  if (list === null || status >= 400) {
    if (list !== null && !sees && status === 404) return;
    if (status !== (sees ? 200 : 404))
      throw new Broken(`${who} got ${status}, ${sees ? 'but sees it' : 'but must not see it'}`, exchange);
    return;
  }
  const { items, exchange: last } = await lab.walk(list, { ...parts, as: caller });
  const isListed = items.some((item) => idOf(item) === made.id);
  if (isListed !== sees) throw new Broken(`${who} ${sees ? 'does not get' : 'gets'} ${made.id}`, last);
}
