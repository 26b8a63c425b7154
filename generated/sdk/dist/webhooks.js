// Written by `npm run sdk` from src/platform/sdk/runtime/webhooks.ts.

export class WebhookVerificationError extends Error {
    name = 'WebhookVerificationError';
}
const prefix = 'whsec_';
const encoder = new TextEncoder();
export async function verifyWebhook(message) {
    const body = typeof message.body === 'string' ? encoder.encode(message.body) : message.body;
    const header = (name) => headerOf(message.headers, name);
    const standard = header('webhook-signature') !== null;
    const timestamp = header(standard ? 'webhook-timestamp' : 'x-webhook-timestamp') ?? '';
    const id = standard ? `${header('webhook-id') ?? ''}.` : '';
    if (standard && id === '.')
        throw new WebhookVerificationError('The header webhook-id is missing.');
    if (!/^\d{1,12}$/.test(timestamp))
        throw new WebhookVerificationError('The time of the message is missing.');
    const age = Math.abs((message.now ?? Date.now()) / 1000 - Number(timestamp));
    if (age > (message.tolerance ?? 300))
        throw new WebhookVerificationError('The message is too old or too new.');
    const signed = joined(encoder.encode(`${id}${timestamp}.`), body);
    const signatures = standard
        ? list(header('webhook-signature'), ' ').flatMap((entry) => entry.startsWith('v1,') ? [base64(entry.slice(3))] : [])
        : list(header('x-webhook-signature'), ',').map(hexadecimal);
    const secrets = typeof message.secret === 'string' ? [message.secret] : message.secret;
    for (const secret of secrets) {
        const bytes = standard ? standardKey(secret) : encoder.encode(secret);
        if (bytes.length === 0)
            continue;
        const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
        for (const signature of signatures) {
            if (signature !== null && (await crypto.subtle.verify('HMAC', key, signature, signed))) {
                return JSON.parse(new TextDecoder().decode(body));
            }
        }
    }
    throw new WebhookVerificationError('No signature of the message is right.');
}
function standardKey(secret) {
    const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    return base64(encoded) ?? encoder.encode(encoded);
}
function headerOf(headers, name) {
    if (typeof Headers !== 'undefined' && headers instanceof Headers)
        return headers.get(name);
    for (const [key, value] of Object.entries(headers)) {
        if (key.toLowerCase() === name && value !== undefined)
            return String(value);
    }
    return null;
}
function list(value, separator) {
    return (value ?? '').split(separator, 20).map((entry) => entry.trim());
}
function base64(text) {
    try {
        const binary = atob(text);
        return text !== '' && btoa(binary) === text ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
    }
    catch {
        return null;
    }
}
function hexadecimal(text) {
    if (!/^[0-9a-f]{64}$/i.test(text))
        return null;
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
function joined(first, second) {
    const bytes = new Uint8Array(first.length + second.length);
    bytes.set(first);
    bytes.set(second, first.length);
    return bytes;
}
