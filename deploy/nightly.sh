#!/bin/sh
# Backs an installation up and proves the backup by restoring it: nightly.sh FOLDER
# The backup is restored into an empty embedded installation, which is then read through; both work while people write.
# Ends with 0 only when all of that went well. KEEP says how many backups stay, TRIVIUM how the command line is called.
set -eu

folder=$1
keep=${KEEP:-14}
trivium=${TRIVIUM:-npm run --silent trivium --}

file=$folder/trivium-$(date -u +%Y-%m-%dT%H-%M-%S).sqlite
$trivium backup "$file"

trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
DATABASE_URL='' REDIS_URL='' DATA_DIR=$trial $trivium restore "$file"
DATABASE_URL='' REDIS_URL='' DATA_DIR=$trial $trivium verify

# Only after the new one is proven do old ones go.
ls -1 "$folder"/trivium-*.sqlite | sort -r | tail -n +$((keep + 1)) | while read -r old; do rm -- "$old"; done
