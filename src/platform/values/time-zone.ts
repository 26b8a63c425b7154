/** Returns whether it is a name of the IANA time zone database, such as `Europe/Berlin`. Offsets (`+02:00`) are not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
