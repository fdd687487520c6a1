import { holdsPlaceholder } from './secrets/secret-kinds.ts';

const LONGEST = 60;

/** A passage of a text. Its words are cut out when somebody asks for them: of most nobody does. */
export class Passage {
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;

  /** From `start` to before `end`, in UTF-16 units of the source. */
  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** Whether it stands in what redaction put for a secret: these are our own words, and not the customer's. */
  get isOurs(): boolean {
    return holdsPlaceholder(this.source, this.start, this.end);
  }

  /** As they stand there, well-formed, and not too many. */
  get words(): string {
    return this.source.slice(this.start, this.end).toWellFormed().trim().slice(0, LONGEST);
  }
}
