// Sends an attack from a process of its own, whose work must not delay the measurements, until it receives a message:
// then it sends the statuses and ends.
import { attacksOf, startAttack } from './attacks.ts';

const [name, url = '', id = '', token = ''] = process.argv.slice(2);
const attack = attacksOf({ id, token }).find((one) => one.name === name);
if (attack === undefined) throw new Error(`There is no attack ${name}`);
const running = startAttack(url, attack);
process.once('message', async () => {
  process.send?.([...(await running.stop())], () => process.exit());
});
