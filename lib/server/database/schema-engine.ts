import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { type Client, type DatabaseError, Pool } from "pg";

type Exports = WebAssembly.Exports & { __wbindgen_start: () => void };

/** PrismaPg cuts a script at every semicolon. Sent whole, a function may hold one, and a migration happens or does not. */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script).catch(explain);
    };
    return adapter;
  }
}

/** The engine repeats the words of an error only when it comes in this form. */
function explain({ code = "", severity = "ERROR", message }: DatabaseError): never {
  const more = { detail: undefined, column: undefined, hint: undefined };
  throw new DriverAdapterError({ kind: "postgres", code, severity, message, ...more });
}

/** Answers the one question that the engine asks of every database before it will work: who are you? */
class NoDatabase extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async () => undefined;
    adapter.queryRaw = async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 18.0", 180_000]],
    });
    return adapter;
  }
}

/** Lends Prisma's schema engine, connected to the database of this address, to `work`. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: url });
  const clients: Client[] = [];
  pool.on("connect", (client) => clients.push(client as Client));
  try {
    return await lend(new WholeScripts(pool), work);
  } finally {
    // The engine hands back no connection that it took, so `pool.end()` would wait for ever.
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Lends an engine without a database to `work`; enough to compare two schemas. */
export function withoutDatabase<T>(work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  return lend(new NoDatabase("postgresql://nowhere"), work);
}

async function lend<T>(factory: PrismaPg, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const glue = await load();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  return work(engine).finally(() => engine.free());
}

// Built by hand, since Node imports wasm only with a flag and the engine of `prisma migrate` would be a download.
// Once per process: the glue keeps views of the first memory, and a second one sends it round in circles.
let loaded: ReturnType<typeof instantiate> | undefined;
const load = () => (loaded ??= instantiate());

async function instantiate() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = await readFile(entry.replace(/\.js$/, ".wasm"));
  const imports = glue as unknown as WebAssembly.ModuleImports;
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": imports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as Exports).__wbindgen_start();
  return glue;
}
