# One image for all services: the service is the argument.
#   docker run triage intake          runs it
#   docker run triage intake setup    creates its topics and tables, then ends
FROM node:24.11.1-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY apps/intake/package.json apps/intake/
COPY apps/notification/package.json apps/notification/
COPY apps/priority-classifier/package.json apps/priority-classifier/
COPY apps/sla-timer/package.json apps/sla-timer/
COPY libs/contracts/package.json libs/contracts/
COPY libs/messaging/package.json libs/messaging/
COPY libs/service/package.json libs/service/
COPY libs/testing/package.json libs/testing/
COPY libs/triage/package.json libs/triage/
RUN npm ci
COPY . .
# Each bundle gets a package.json with its main, so that its folder can be started by its name alone. The services' own
# code is in the bundles; of node_modules they need what comes from the registry.
RUN node tools/build.ts intake priority-classifier sla-timer notification \
    && for service in dist/apps/*; do echo '{"type":"module","main":"main.js"}' >"$service/package.json"; done \
    && npm prune --omit=dev \
    && rm -rf node_modules/@triage \
    && find node_modules -maxdepth 1 -type l -delete \
    && mkdir /build/attachments

FROM gcr.io/distroless/nodejs24-debian12:nonroot
LABEL org.opencontainers.image.title="triage" \
      org.opencontainers.image.description="Event-driven ticket triage for a crypto exchange's customer support" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps \
    ATTACHMENT_STORE=file:///var/lib/triage/attachments \
    PORT=3000
WORKDIR /app
# A volume that is mounted here begins with this owner, who is the one that runs the services.
COPY --from=build --chown=65532:65532 /build/attachments /var/lib/triage/attachments
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist/apps ./
EXPOSE 3000
# Distroless has neither shell nor curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["intake"]
