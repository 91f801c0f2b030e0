# shellcheck shell=bash
# One long step under a deadline: its output goes to a log, the terminal shows one live line. Sourced, not run.

# run_logged LABEL SECONDS LOG COMMAND… — the command's own exit code; 124 when its time ran out.
run_logged() {
    local label=$1 seconds=$2 log=$3 status=0 job ticker
    shift 3
    mkdir -p "${log%/*}"
    # In the background, so that Ctrl-C is heard at once; timeout ends everything the command started. What
    # a shell starts in the background ignores SIGINT: env undoes that.
    timeout -k 10 "$seconds" env --default-signal=INT,QUIT "$@" >"$log" 2>&1 </dev/null &
    job=$!
    show_progress "$label" "$log" &
    ticker=$!
    # shellcheck disable=SC2064 # the numbers of now
    trap "kill $ticker $job; wait $job || echo; exit 130" INT TERM
    wait "$job" || status=$?
    trap - INT TERM
    kill "$ticker"
    wait "$ticker" 2>/dev/null || true
    [[ ! -t 1 ]] || printf '\r\e[K'
    return "$status"
}

# show_progress LABEL LOG — until killed: every second on a terminal, every half minute elsewhere.
show_progress() {
    local label=$1 log=$2 seconds=0 step
    while sleep 1; do
        ((seconds += 1))
        [[ -t 1 ]] || ((seconds % 30 == 0)) || continue
        # The build's counter, "[120/340] Compiling …", or that of a line of ours; other commands have none.
        step=$(tail -n 40 "$log" | grep -oE '^\[[0-9]+/[0-9]+\]|[0-9]+/[0-9]+$' | tail -n 1) || true
        step="$label  $(minutes "$seconds")  ${step//[\[\]]/}"
        if [[ -t 1 ]]; then printf '\r\e[K%s' "$step"; else echo "$step"; fi
    done
}

# minutes SECONDS — as in "3:07".
minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }
