/** Adds rows of bytes, each times its factor, to sums; all lies in one memory. */
export interface RowSum {
  readonly buffer: ArrayBuffer;
  /** The rows are given by entries, of which each is a row's start and its factor; all arguments but `count` are bytes. */
  readonly add: (entries: number, count: number, sums: number, columns: number) => void;
}

const PAGE = 65_536;

/** `row-sum.wat`, compiled: as text, so that it goes wherever this file goes. */
const COMPILED =
  'AGFzbQEAAAABCAFgBH9/f38AAwIBAAUDAQABBxACBm1lbW9yeQIAA2FkZAAACvcBAfQBAgR/B3sgACABQQN0aiEGA0Ag' +
  'AiAEQQJ0aiEHIAf9AAQAIQsgB/0ABBAhDCAH/QAEICENIAf9AAQwIQ4gACEFA0AgBSgCACAEav0ABAAhCCAF/QkCBCEK' +
  'IAj9hwEhCSALIAogCf2nAf36Af3mAf3kASELIAwgCiAJ/agB/foB/eYB/eQBIQwgCP2IASEJIA0gCiAJ/acB/foB/eYB' +
  '/eQBIQ0gDiAKIAn9qAH9+gH95gH95AEhDiAFQQhqIQUgBSAGSQ0ACyAHIAv9CwQAIAcgDP0LBBAgByAN/QsEICAHIA79' +
  'CwQwIARBEGohBCAEIANJDQALCw==';

// What is needed of it: the types of Node do not know it, and those of browsers are not wanted.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
      readonly add: RowSum['add'];
    };
  };
};

const MODULE = new WebAssembly.Module(Buffer.from(COMPILED, 'base64'));

/** With a memory of its own of at least so many bytes, all 0. */
export function rowSum(bytes: number): RowSum {
  const { memory, add } = new WebAssembly.Instance(MODULE).exports;
  memory.grow(Math.ceil(bytes / PAGE) - 1);
  return { buffer: memory.buffer, add };
}
