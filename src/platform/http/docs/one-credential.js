/**
 * Plugin of Swagger UI: a call carries one credential. The API refuses two, and Swagger UI would send all that were
 * entered, so entering one takes the others out.
 */
export function oneCredential() {
  return { statePlugins: { auth: { wrapActions: { authorize } } } };
}

function authorize(original, { authActions, authSelectors }) {
  return (entered) => {
    const held = Object.keys(authSelectors.authorized()?.toJS() ?? {});
    const others = held.filter((name) => !Object.hasOwn(entered, name));
    if (others.length > 0) authActions.logout(others);
    return original(Object.fromEntries(Object.entries(entered).map(([name, one]) => [name, withScheme(one)])));
  };
}

/** OpenAPI has no word for the scheme `JWT`: it is declared as a key, whose value Swagger UI sends as it was entered. */
function withScheme(credential) {
  const isScheme = credential.schema?.get('type') === 'apiKey' && credential.schema.get('name') === 'Authorization';
  if (!isScheme || /^JWT /i.test(credential.value)) return credential;
  return { ...credential, value: `JWT ${credential.value.trim()}` };
}
