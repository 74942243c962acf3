#!/bin/sh
# Runs a command with the secrets of the container as variables: a file BITRIX24_KEYRING_PASSWORD becomes the variable of this name. So they
# stand in no image, in no compose file and in no output of "docker inspect".
set -eu
for file in "${B24KIT_SECRETS_FOLDER:-/run/secrets}"/*; do
  [ -f "$file" ] || continue
  # Docker gives a file the owner and the mode that it has on the computer, and the user of the container is somebody else there.
  if ! [ -r "$file" ]; then
    echo "with-secrets: the user $(id -u) of this container cannot read $file. Its file on the computer needs: chmod 644" >&2
    exit 1
  fi
  name=$(basename "$file")
  case $name in
    *[!A-Z0-9_]* | [0-9]*) continue ;; # Others are read as files, such as that of B24KIT_STORE_FILE.
  esac
  value=$(cat "$file")
  export "$name=$value"
done
exec "$@"
