#!/bin/sh
# Runs a command in a quarter of a core; for ScalingIT. Needs root and control groups of version 1.
group=/sys/fs/cgroup/cpu/claimshift-$$
mkdir "$group" && echo 25000 > "$group/cpu.cfs_quota_us" && echo $$ > "$group/tasks" && exec "$@"
