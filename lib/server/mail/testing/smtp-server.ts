import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A message as it came over the wire. */
export type Received = { from: string; to: string[]; source: string };

type Answers = { onRecipient?: string; onData?: string };

/** A mail server on a free port of this machine. It keeps what it is given, and answers as it is told. */
export async function smtpServer(answers: Answers = {}) {
  const received: Received[] = [];
  const server = createServer((socket) => converse(socket, answers, (message) => received.push(message)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => server.close() };
}

function converse(socket: Socket, { onRecipient = "250 Ok", onData = "250 Ok" }: Answers, keep: (m: Received) => void) {
  let rest = "";
  let message: Received = { from: "", to: [], source: "" };
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const address = (line: string) => line.match(/<(.*?)>/)?.[1] ?? "";

  const take = (line: string) => {
    if (inData) return takeData(line);
    if (/^EHLO/i.test(line)) return say("250 localhost");
    if (/^MAIL/i.test(line)) {
      message = { from: address(line), to: [], source: "" };
      return say("250 Ok");
    }
    if (/^RCPT/i.test(line)) {
      message.to.push(address(line));
      return say(onRecipient);
    }
    if (/^DATA/i.test(line)) {
      inData = true;
      return say("354 Go on");
    }
    if (/^QUIT/i.test(line)) return socket.end("221 Bye\r\n");
    return say("500 What?");
  };

  const takeData = (line: string) => {
    if (line !== ".") {
      message.source += `${line.replace(/^\.\./, ".")}\r\n`;
      return;
    }
    inData = false;
    if (onData.startsWith("2")) keep(message);
    return say(onData);
  };

  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    const lines = `${rest}${bytes.toString("latin1")}`.split("\r\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  });
  say("220 localhost ready");
}
