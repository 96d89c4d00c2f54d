# Builds the report from the sources of this folder, and serves it:
#   docker build -t casebook . && docker run --rm -p 8080:8080 casebook
# or takes the site out of it:
#   docker build --target site --output dist .
FROM node:20.19.5-bookworm-slim AS build
WORKDIR /casebook
COPY package.json package-lock.json .npmrc ./
# Tests are not run here, and a report needs none of their libraries.
RUN npm ci --omit=dev
COPY tsconfig.json observablehq.config.ts ./
COPY loaders loaders
COPY docs docs
COPY data data
RUN npm run build

FROM scratch AS site
COPY --from=build /casebook/dist /

FROM nginx:1.28.0-alpine
COPY publishing/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /casebook/dist /srv/casebook
EXPOSE 8080
