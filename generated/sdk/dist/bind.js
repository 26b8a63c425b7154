// Written by `npm run sdk` from src/engine/sdk/runtime/bind.ts.

export function bind(client, groups) {
    const bound = Object.entries(groups).map(([name, group]) => [name, methods(client, group)]);
    return Object.fromEntries(bound);
}
function methods(client, group) {
    return Object.fromEntries(Object.entries(group).map(([name, operation]) => [name, (...rest) => operation(client, ...rest)]));
}
