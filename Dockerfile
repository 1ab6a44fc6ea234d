# The product in one image: `docker build -t trivium .`, or all of it with compose.yaml.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node; the scripts that are left out would download another.
RUN npm ci --omit=dev --ignore-scripts

FROM packages AS page
COPY vite.config.ts tsconfig.json ./
COPY client client
COPY server server
COPY shared shared
RUN node node_modules/vite/bin/vite.js build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY server server
COPY shared shared
COPY --from=page /app/dist dist
# The server builds the page anew when a source looks newer than it; here it is up to date, whatever the layers' times say.
RUN touch dist/index.html
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# Degraded counts as unhealthy too. Nothing restarts it for that: storage that refuses does not come back by a restart.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
