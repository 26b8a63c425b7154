// Of the list, most common first; about 3,500 of these are long enough to be a password here.
const ranks = 10_000;

let common: Promise<ReadonlySet<string>> | null = null;

/** Returns whether a lower-case password is among the most common. The list is read on the first call. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= readCommonPasswords();
  return (await common).has(password);
}

async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].slice(0, ranks));
}
