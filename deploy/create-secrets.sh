#!/bin/sh
# Creates the secrets of docker-compose.yml in .secrets, or in the directory that is given, with OpenSSL 3. Secrets that
# exist are kept. No one but you may enter the directory; the files may be read by all, because containers have other users.
set -eu
directory=${1:-$(dirname "$0")/../.secrets}
umask 077
mkdir -p "$directory"
cd "$directory"

# create NAME COMMAND…: the output of the command, unless the secret exists.
create() {
  name=$1
  shift
  [ -e "$name" ] && return
  "$@" >"$name.new"
  chmod 444 "$name.new"
  mv "$name.new" "$name"
  echo "created $name"
}

random() { openssl rand -hex 24; }
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A list of one JWK. The last 32 bytes of both encodings are the key.
signing_keys() {
  openssl genpkey -algorithm ed25519 -out signing-key.pem
  d=$(openssl pkey -in signing-key.pem -outform DER | tail -c 32 | base64url)
  x=$(openssl pkey -in signing-key.pem -pubout -outform DER | tail -c 32 | base64url)
  rm signing-key.pem
  printf '[{"kty":"OKP","crv":"Ed25519","d":"%s","x":"%s"}]\n' "$d" "$x"
}

# A certificate that is valid for the mail catcher and can't sign others.
certificate() {
  openssl req -x509 -key mail-key -days 3650 -subj /CN=mail -config /dev/stdin <<'CONFIG'
[req]
distinguished_name = name
x509_extensions = extensions
[name]
[extensions]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:mail
CONFIG
}

create jwt-private-keys signing_keys
create encryption-keys openssl rand -base64 32
create metrics-token random
create grafana-password random

create postgres-password random
create migrate-database-url echo "postgres://colophon:$(cat postgres-password)@postgres:5432/colophon"
create api-password random
create api-database-url echo "postgres://colophon_api:$(cat api-password)@pgbouncer:6432/colophon"
create worker-database-url echo "postgres://colophon_api:$(cat api-password)@postgres:5432/colophon"
create pgbouncer-users echo "\"colophon_api\" \"$(cat api-password)\""

create mail-key openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
create mail-certificate certificate
create smtp-url echo smtp://mail:1025

# What secrets that are not set are mounted from.
create none :
