import { commandLine } from '../command-line.ts';

const usage = `npm run contract-test -- [options]: tests whether a deployment keeps the contract.

Registers accounts of its own, creates tenants, and sends what the contract describes and what it forbids, through Prism
as validating proxy. Every response is judged by Prism, by openapi-backend and by the generated serializers. Use a
deployment whose data may be written to.

  --url URL               the deployment, without a path; default http://127.0.0.1:8000
  --contract FILE         an earlier release, such as openapi/releases/1.0.0.json: the deployment must still keep it
  --admin-token TOKEN     access token of a platform admin; without it, only on a new platform is /admin tested
  --own                   needed for a deployment that isn't on this machine: it is yours, and its data may be changed
  --peers COMMAND         starts local servers for mail, sign-in, payments, language models, social networks, MCP and
                          webhooks, and the deployment by the command, with settings to call them
  --operations PATTERN    only operations whose id matches the regular expression
  --only LAW              only this law about the effects of operations, or several: --only created,deleted
  --no-laws               only what each operation accepts, rejects and responds
  --seed NUMBER           runs operations that don't depend on each other in an order that the number determines
  --fail-fast             sends nothing more after the first failure
  --junit FILE, --html FILE, --json FILE
                          write a report
  --uncovered FILE        list of what may be uncovered, exactly: fails if anything else is, or less
  --write-uncovered FILE  writes that list
  --spread-addresses      calls report many client addresses; for deployments that trust this machine as a proxy
  --patience SECONDS      how long to wait where calls are limited; default 60, so that nothing is left out
  --no-proxy              without Prism
  --help                  this text

Exit status: 1 if the deployment breaks the contract, 2 if it can't be tested.`;

/** The options of the command. */
export const { values } = commandLine(usage, {
  url: { type: 'string', default: 'http://127.0.0.1:8000' },
  contract: { type: 'string' },
  'admin-token': { type: 'string' },
  own: { type: 'boolean', default: false },
  peers: { type: 'string' },
  operations: { type: 'string', default: '' },
  only: { type: 'string' },
  'no-laws': { type: 'boolean', default: false },
  seed: { type: 'string' },
  'fail-fast': { type: 'boolean', default: false },
  junit: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'string' },
  uncovered: { type: 'string' },
  'write-uncovered': { type: 'string' },
  patience: { type: 'string', default: '60' },
  'spread-addresses': { type: 'boolean', default: false },
  'no-proxy': { type: 'boolean', default: false },
});
