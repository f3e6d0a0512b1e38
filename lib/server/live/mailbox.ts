const MOST_WAITING = 500;
const MOST_AT_ONCE = 100;

/** What waits to be done to a table, in order, one batch at a time; what arrives during a batch makes the next one. */
export class Mailbox<Letter> {
  readonly #waiting: Letter[] = [];
  readonly #work: (batch: Letter[]) => Promise<void>;
  #running: Promise<void> | null = null;
  #called = false;

  /** `work` gets all that waits, or nothing when it was only woken. It never rejects. */
  constructor(work: (batch: Letter[]) => Promise<void>) {
    this.#work = work;
  }

  get idle(): boolean {
    return this.#running === null;
  }

  /** False when too much is waiting already. */
  add(letter: Letter): boolean {
    if (this.#waiting.length >= MOST_WAITING) return false;
    this.#waiting.push(letter);
    this.#start();
    return true;
  }

  /** Works once more, even if nothing waits; resolves when all that waits now is done. */
  async wake(): Promise<void> {
    this.#called = true;
    this.#start();
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // What else arrives in this turn belongs to the same batch.
    await Promise.resolve();
    while (this.#waiting.length > 0 || this.#called) {
      this.#called = false;
      await this.#work(this.#waiting.splice(0, MOST_AT_ONCE));
    }
    // In the same turn as the last look at what waits, so that nothing is added to a run that is over.
    this.#running = null;
  }
}
