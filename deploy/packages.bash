# shellcheck shell=bash
# Debian packages: which are missing, why they are needed, and installing them. Sourced, not run.
# A list holds one package a line: its name, then why. Needs `run_logged` of progress.bash.

# missing_packages LIST… — the lines of the packages that are not installed.
missing_packages() {
    local package why
    while read -r package why; do
        [[ -z $package || $package == '#'* ]] && continue
        [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%-23s %s\n' "$package" "$why"
    done < <(cat "$@")
}

# install_packages LOG LIST… — says what is missing and why, and installs it; 69 when it cannot.
install_packages() {
    local log=$1 missing names apt=(env)
    shift
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: please install what these lists name, or its like: $*" >&2
        return 69
    fi
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0

    printf 'Missing Debian packages, and what needs them:\n%s\n' "$missing"
    mapfile -t names < <(awk '{ print $1 }' <<<"$missing")
    if ((EUID != 0)); then
        apt=(sudo env)
        # Asks for the password here, since what follows has no terminal.
        if ! command -v sudo >/dev/null || ! sudo -v; then
            echo "Only root may install them: apt-get install ${names[*]}" >&2
            return 69
        fi
    fi
    apt+=(DEBIAN_FRONTEND=noninteractive apt-get --quiet)
    if ! run_logged "Reading Debian's lists" 300 "$log" "${apt[@]}" update ||
        ! run_logged "Installing Debian packages" 1500 "$log" \
            "${apt[@]}" install --yes --no-install-recommends "${names[@]}"; then
        tail -n 15 "$log" >&2
        echo "apt-get failed. The whole log: $log" >&2
        return 69
    fi
}
