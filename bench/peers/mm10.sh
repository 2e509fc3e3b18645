#!/bin/sh
# M/M/10 in Winset and in SimPy, one after the other. Needs a built winset-bench (mvn -q package -DskipTests) and, for the
# peer, Debian's python3-simpy.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
jar=$home/winset-bench/target/winset-bench.jar
if [ ! -f "$jar" ]; then
    echo "The benchmarks are not built ($jar)." >&2
    echo "Maybe run: mvn -q package -DskipTests" >&2
    exit 66
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -XX:+UseSerialGC -cp "$jar" org.winset.bench.BorderBench mm10
python=python3
[ -x /usr/bin/python3 ] && python=/usr/bin/python3
"$python" "$home/bench/peers/mm10.py" || true
