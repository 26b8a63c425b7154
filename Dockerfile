# One image for every role: API (the default command), worker (JOBS=inline, no traffic), migrations (scripts/migrate.ts).
# Node.js runs the TypeScript as it is: there is no build step.
FROM node:24-bookworm-slim

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY generated ./generated
COPY src ./src
COPY scripts/migrate.ts scripts/admin.ts scripts/audit-verify.ts ./scripts/

ENV NODE_ENV=production \
    APP_ENVIRONMENT=production \
    HOST=0.0.0.0 \
    PORT=8000 \
    DATA_DIR=/data
RUN mkdir --mode=700 /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8000

HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
