type Bytes = Buffer | string | null | undefined;

/**
 * Writes the types of Kafka's protocol one after the other (Kafka documentation, "Protocol Primitive Types")
 * into memory that grows, and that the next request uses again.
 */
export class ByteWriter {
  private bytes = Buffer.allocUnsafeSlow(65_536);
  private end = 0;

  /** How much is written: the place of what comes next. */
  get length(): number {
    return this.end;
  }

  clear(): void {
    this.end = 0;
  }

  /** What was written from `start` on; valid until more is written. */
  from(start: number): Buffer {
    return this.bytes.subarray(start, this.end);
  }

  int8(value: number): void {
    this.demand(1);
    this.end = this.bytes.writeInt8(value, this.end);
  }

  int16(value: number): void {
    this.demand(2);
    this.end = this.bytes.writeInt16BE(value, this.end);
  }

  int32(value: number): void {
    this.demand(4);
    this.end = this.bytes.writeInt32BE(value, this.end);
  }

  int64(value: bigint): void {
    this.demand(8);
    this.end = this.bytes.writeBigInt64BE(value, this.end);
  }

  string(text: string | null): void {
    if (text === null) return this.int16(-1);
    this.int16(Buffer.byteLength(text));
    this.text(text);
  }

  /** Zigzag, then seven bits a byte, the lowest first (Protocol Buffers, "Encoding"). For safe integers. */
  varInt(value: number): void {
    this.demand(10);
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.bytes[this.end++] = (rest % 0x80) | 0x80;
    this.bytes[this.end++] = rest;
  }

  /** Length and content, and a length of -1 for none. */
  varBytes(content: Bytes): void {
    if (content === null || content === undefined) return this.varInt(-1);
    if (typeof content === 'string') {
      this.varInt(Buffer.byteLength(content));
      return this.text(content);
    }
    this.varInt(content.length);
    this.demand(content.length);
    this.end += content.copy(this.bytes, this.end);
  }

  /** Room for a number that is known only when what follows is written. */
  leaveInt32(): number {
    this.int32(0);
    return this.end - 4;
  }

  fillInt32(at: number, value: number): void {
    this.bytes.writeInt32BE(value | 0, at);
  }

  /** Puts the length of all from `start` on before it. */
  prefixVarLength(start: number): void {
    const { length } = this;
    this.varInt(length - start);
    const prefix = Buffer.from(this.bytes.subarray(length, this.end));
    this.bytes.copyWithin(start + prefix.length, start, length);
    prefix.copy(this.bytes, start);
  }

  private text(text: string): void {
    // A UTF-16 code unit has three bytes at most.
    this.demand(3 * text.length);
    this.end += this.bytes.write(text, this.end);
  }

  private demand(more: number): void {
    const needed = this.end + more;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
  }
}
