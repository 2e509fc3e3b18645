package org.winset.whip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the values of the `most` keys asked for last, working out the others. The function must be pure.
final class Recent<K, V> {

    private final Function<K, V> work;
    private final Map<K, V> known;

    Recent(int most, Function<K, V> work) {
        this.work = work;
        known = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V get(K key) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
