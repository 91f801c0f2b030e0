# Reads the log of one step and prints "passed failed skipped", as the test runners in it close.
# A log without a runner's closing line, or with one that ran no test, prints "0 0 0".

# swift test: `✘ Test run with 5 tests in 1 suite failed after 0.001 seconds with 2 issues.` tells how many there
# were; each that failed or was skipped has a line of its own.
$2 == "Test" && $3 == "run" && $4 == "with" { passed += $5 - swift_failed - swift_skipped }
$1 == "✘" && $2 == "Test" && $3 !~ /^(run|case)$/ && / failed after [0-9.]+ seconds/ { swift_failed++ }
$1 == "➜" && $2 == "Test" && / skipped/ { swift_skipped++ }

# deno test: `FAILED | 1 passed (2 steps) | 1 failed | 1 ignored (5ms)`
/^(ok|FAILED) \| [0-9]+ passed/ { add(" [|] ") }

# pytest: `===== 1 failed, 1 passed, 1 skipped, 1 error in 0.04s =====`
/^=+ .* in [0-9.]+s.* =+$/ { gsub(/=/, ""); add(", ") }

function add(separator, parts, count, words) {
    count = split($0, parts, separator)
    for (; count; count--) {
        split(parts[count], words, " ")
        if (words[2] == "passed") passed += words[1]
        if (words[2] ~ /^(failed|errors?)$/) failed += words[1]
        if (words[2] ~ /^(skipped|ignored)$/) skipped += words[1]
    }
}

END { print passed + 0, failed + swift_failed, skipped + swift_skipped }
