import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** `npm run dev`: the server on 3000 and Vite before it on 5173, both reloading. They end together. */
const pages = "http://localhost:5173";
const children = [
  spawn(process.execPath, ["--watch", "server/main.ts"], {
    stdio: "inherit",
    env: { ...process.env, PORT: "3000", PUBLIC_URL: pages },
  }),
  spawn(resolve("node_modules/.bin/vite"), [], { stdio: "inherit" }),
];
console.log(`Trivium is being developed at ${pages}`);

for (const child of children) child.once("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, endAll);

function endAll(): void {
  for (const child of children) child.kill("SIGTERM");
}
