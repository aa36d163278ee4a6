# Sourced by the tests that need the packaged application.

# Starts it on a free port with a fresh data folder and waits until it is ready; sets APP_URL and APP_PID.
start_application() { # work folder
  local work=$1 deadline=$((SECONDS + 300))
  rm -rf "$work"
  mkdir -p "$work"
  PORT=0 HOST=127.0.0.1 SANGKIEN_DATA=$work/data WEB_FOLDER=$PWD/frontend/dist SECURE_COOKIE=false \
    SAMPLE_PROGRAMME=${SAMPLE_PROGRAMME:-small} MARIADB_BUFFER_POOL=256M \
    java @backend/java.options -XX:TieredStopAtLevel=1 -jar backend/target/quarkus-app/quarkus-run.jar > "$work/application.log" 2>&1 &
  APP_PID=$!
  until APP_URL=$(sed -n 's/.*Listening on: \(http:[^ ]*\).*/\1/p' "$work/application.log") && [ -n "$APP_URL" ] \
    && node .ci/ready.mjs "$APP_URL/q/health/ready"; do
    if ! kill -0 "$APP_PID" 2> /dev/null || [ "$SECONDS" -gt "$deadline" ]; then
      tail -40 "$work/application.log" >&2
      echo 'The application does not start.' >&2
      return 1
    fi
    sleep 0.2
  done
}

# Stops it and fails when its database outlives it.
stop_application() { # work folder
  local server
  [ -n "${APP_PID:-}" ] || return 0
  server=$(cat "$1/data/mariadb.pid" 2> /dev/null || true)
  kill "$APP_PID" 2> /dev/null || true
  wait "$APP_PID" || true
  if [ -n "$server" ] && kill -0 "$server" 2> /dev/null; then
    echo "The database process $server outlived the application." >&2
    return 1
  fi
}
