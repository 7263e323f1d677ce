#!/bin/sh
# Prints all of a desk's alerts that are kept, as JSON lines; without -e it goes on with those to come.
exec kcat -C -q -b "$1" -t "$2" -o beginning -e -X isolation.level=read_committed
