import { javaMajor, javaVersion } from './java.ts';

describe('javaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', '17.0.15', 17],
    ['java version "1.8.0_402"\nJava(TM) SE Runtime', '1.8.0_402', 8],
    ['openjdk version "25-ea" 2025-09-16', '25-ea', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21" 2023-09-19', '21', 21],
    ['No Java runtime present', '', 0],
  ])('%s', (printed, version, major) => {
    expect(javaVersion(printed)).toBe(version);
    expect(javaMajor(version)).toBe(major);
  });
});
