import { audited } from './audited.ts';
import { conditional } from './conditional.ts';
import { created } from './created.ts';
import { deleted } from './deleted.ts';
import { delivered } from './delivered.ts';
import { expired } from './expired.ts';
import { filtered } from './filtered.ts';
import { head } from './head.ts';
import { isolated } from './isolated.ts';
import { keyed } from './keyed.ts';
import type { Law } from './law.ts';
import { limited } from './limited.ts';
import { owned } from './owned.ts';
import { partial } from './partial.ts';
import { proven } from './proven.ts';
import { revoked } from './revoked.ts';
import { searched } from './searched.ts';
import { secret } from './secret.ts';
import { selected } from './selected.ts';
import { sorted } from './sorted.ts';
import { suspended } from './suspended.ts';
import { tried } from './tried.ts';
import { unchanged } from './unchanged.ts';
import { updated } from './updated.ts';
import { visible } from './visible.ts';
import { walked } from './walked.ts';

/** Every law, in the order in which a run checks them. */
export const laws: readonly Law[] = [
  created,
  updated,
  deleted,
  proven,
  owned,
  visible,
  isolated,
  filtered,
  sorted,
  walked,
  selected,
  searched,
  conditional,
  head,
  partial,
  unchanged,
  tried,
  keyed,
  limited,
  audited,
  revoked,
  expired,
  suspended,
  secret,
  delivered,
];
