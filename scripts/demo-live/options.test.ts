import { expect, it } from "vitest";
import { readOptions } from "./options";

it("plays ten times as fast at port 3000 if nothing else is said", () => {
  expect(readOptions([])).toEqual({ speed: 10, port: 3000, loop: false });
  expect(readOptions(["--speed", "60", "--port=4000", "--loop"])).toEqual({ speed: 60, port: 4000, loop: true });
});

it.each([
  [["--speed", "61"], /--speed is 61; it must be a whole number from 1 to 60, such as --speed 20/],
  [["--speed", "fast"], /--speed is fast/],
  [["--speed", "1.5"], /--speed is 1.5/],
  [["--speed", "0"], /--speed is 0/],
  [["--port", "70000"], /--port is 70000; .* from 0 to 65535/],
  [["--sped", "20"], /is not understood. Write it as: npm run demo:live -- \[--speed 20\]/],
  [["20"], /is not understood/],
])("refuses %j and says what to write", (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});
