package org.winset.desk;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Which question of a page is its latest: pages name themselves (`page`) and number their moves (`move`).
final class Pages {

    private static final int MOST_PAGES = 1000;

    private final Map<String, Long> latest = new LinkedHashMap<>(16, .75f, true);

    /// Notes a request's move; the answer says later whether it still is the page's latest.
    BooleanSupplier note(Context ctx) {
        String page = ctx.queryParam("page");
        long move = number(ctx.queryParam("move"));
        if (page == null || page.length() > 40 || move < 0) {
            return () -> true;
        }
        synchronized (latest) {
            latest.merge(page, move, Math::max);
            if (latest.size() > MOST_PAGES) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        return () -> {
            synchronized (latest) {
                return latest.getOrDefault(page, move) <= move;
            }
        };
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }
}
