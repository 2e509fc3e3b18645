package org.winset.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/// How often one address may ask: a bucket of `BURST` requests, refilled by `PER_SECOND`. The addresses remembered are
/// limited too, the longest unheard is forgotten.
final class Rate {

    static final double PER_SECOND = 200;
    static final double BURST = 600;

    private static final int MOST_ADDRESSES = 1000;

    private record Bucket(double left, long at) {}

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, .75f, true);

    boolean allows(String address) {
        return allows(address, System.nanoTime());
    }

    synchronized boolean allows(String address, long now) {
        Bucket bucket = buckets.getOrDefault(address, new Bucket(BURST, now));
        double left = Math.min(BURST, bucket.left + PER_SECOND * (now - bucket.at) / 1e9);
        boolean allowed = left >= 1;
        buckets.put(address, new Bucket(allowed ? left - 1 : left, now));
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return allowed;
    }
}
