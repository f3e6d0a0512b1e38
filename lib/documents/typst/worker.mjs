import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");

const FACES = ["noto-sans", "noto-sans-arabic", "noto-sans-sc"];
const WEIGHTS = ["400Regular", "600SemiBold"];

function readFace(family, weight) {
  const name = family.split("-").map((word) => (word === "sc" ? "SC" : word[0].toUpperCase() + word.slice(1)));
  return readFileSync(require.resolve(`@expo-google-fonts/${family}/${weight}/${name.join("")}_${weight}.ttf`));
}

// The workspace does not exist: whatever a source should ask for, there is no file to read. Faces of the machine are not looked for.
const compiler = NodeCompiler.create({
  workspace: "/no-workspace",
  fontArgs: [{ fontBlobs: FACES.flatMap((family) => WEIGHTS.map((weight) => readFace(family, weight))) }],
});

function toPdf({ source, data }) {
  const compiled = compiler.compile({ mainFileContent: source, inputs: { data } });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return new Uint8Array(compiler.pdf(compiled.result));
}

parentPort.on("message", (job) => {
  try {
    const pdf = toPdf(job);
    parentPort.postMessage({ id: job.id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id: job.id, failure: String(error?.message ?? error) });
  } finally {
    // What was set is nobody's to keep: names, and the codes of badges.
    compiler.evictCache(0);
  }
});
