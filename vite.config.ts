import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://localhost:3000";

export default defineConfig({
  root: "client",
  plugins: [react()],
  resolve: {
    // One copy each: two Yjs break every `instanceof`, two Reacts break every hook.
    dedupe: ["yjs", "lib0", "react", "react-dom"],
  },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // The content-security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    // The editor is a large chunk on purpose: it comes after the page can be read.
    chunkSizeWarningLimit: 600,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      "/api": server,
      "/metrics": server,
      "/sync": { target: server, ws: true },
    },
  },
});
