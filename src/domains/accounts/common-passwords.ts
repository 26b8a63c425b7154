// Of the list, most common first; about 3,500 of these are long enough to be a password here.
const ranks = 10_000;

let common: Promise<ReadonlySet<string>> | null = null;

/** True for a lower-case password that guessers try first. The list is read when it is first asked for. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= readCommonPasswords();
  return (await common).has(password);
}

async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].slice(0, ranks));
}
