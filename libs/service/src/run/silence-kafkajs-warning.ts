/**
 * Keeps one warning off the error stream: kafkajs 2.2.4 computes some of its timeouts as
 * "already due" and hands setTimeout a negative number, which Node from 24 on reports once
 * a process as `TimeoutNegativeWarning`. Node takes it as 1 ms, which is what kafkajs means,
 * and kafkajs is no longer released. Every other warning goes its way.
 */
export function silenceKafkajsWarning(): void {
  const emitWarning = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (...args: unknown[]) => {
    const [warning, options] = args;
    const name =
      warning instanceof Error
        ? warning.name
        : typeof options === 'object' && options !== null
          ? Reflect.get(options, 'type')
          : options;
    if (name !== 'TimeoutNegativeWarning') emitWarning(...args);
  };
}
