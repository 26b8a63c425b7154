/** The module that is being written: what it uses of the runtime, and the constants above its functions. */
export class Module {
  readonly #imports = new Set<string>();
  /** Name by value. */
  readonly #constants = new Map<string, string>();
  readonly #names = new Set<string>();

  /** Names a function of the runtime, which is then imported. */
  runtime(name: string): string {
    this.#imports.add(name);
    return name;
  }

  /** Names a constant with this value: the same for equal values, `name` if that is free. */
  constant(name: string, value: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    let free = name;
    for (let number = 2; this.#names.has(free); number += 1) free = name + number;
    this.#names.add(free);
    this.#constants.set(value, free);
    return free;
  }

  get imports(): readonly string[] {
    return [...this.#imports].sort();
  }

  get constants(): string {
    return [...this.#constants].map(([value, name]) => `const ${name} = ${value};\n`).join('');
  }
}
