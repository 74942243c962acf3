# The scheduler, and b24 to sign in, built from this checkout. compose.yaml runs it with PostgreSQL; docs/packages.md says how.
FROM node:24.21.0-bookworm-slim AS build
ENV CI=true TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
WORKDIR /build
RUN npm install --global pnpm@12.21.0
COPY . .
RUN pnpm install --frozen-lockfile --filter "@b24kit/cli..." --filter "b24-scheduler..." --filter b24kit-workspace
RUN node_modules/.bin/turbo run build --filter=@b24kit/cli --filter=b24-scheduler
RUN pnpm -r --filter @b24kit/cli --filter b24-scheduler pack --pack-destination /packages

FROM node:24.21.0-bookworm-slim
COPY --from=build /packages /packages
# Their scripts would build a keychain, and a container has none.
RUN npm install --global --ignore-scripts /packages/*.tgz && npm cache clean --force && rm -r /packages
COPY docker/with-secrets.sh /usr/local/bin/with-secrets
RUN chmod 755 /usr/local/bin/with-secrets && install --directory --owner=node --group=node --mode=700 /data /data/config /data/state /data/cache
# The files of reports go to ~/b24-reports unless the schedule says otherwise: into the volume.
ENV B24KIT_HOME=/data HOME=/data NODE_ENV=production
USER node
WORKDIR /data
VOLUME /data
EXPOSE 8025
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:8025/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM ends the daemon: what has begun is finished, or goes on at the next start.
STOPSIGNAL SIGTERM
ENTRYPOINT ["with-secrets"]
CMD ["b24-scheduler", "run", "--http", "0.0.0.0:8025"]
