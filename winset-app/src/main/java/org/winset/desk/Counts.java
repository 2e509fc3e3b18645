package org.winset.desk;

import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.winset.whip.WhipCount;

/// Counts deals, each question once: the latest answers are kept, equal questions in flight share one count, and only
/// so
/// many run at a time.
final class Counts {

    private static final int KEPT = 24;
    private static final int PATIENCE_SECONDS = 20;

    private record Key(String version, Question question, Edition.Fineness fineness) {}

    private final Map<Key, CompletableFuture<WhipCount>> kept = new LinkedHashMap<>(16, .75f, true);
    private final Semaphore permits =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /// @throws HttpResponseException 503 when too many others wait
    WhipCount count(Edition edition, Question question, Edition.Fineness fineness) {
        Key key = new Key(edition.version(), question, fineness);
        CompletableFuture<WhipCount> mine = new CompletableFuture<>();
        CompletableFuture<WhipCount> first;
        synchronized (kept) {
            first = kept.putIfAbsent(key, mine);
            while (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        if (first != null) {
            try {
                return first.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        try {
            WhipCount count = run(edition, question, fineness);
            mine.complete(count);
            return count;
        } catch (RuntimeException e) {
            synchronized (kept) {
                kept.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private WhipCount run(Edition edition, Question question, Edition.Fineness fineness) {
        return alone(() -> edition.model(question.asOf(), fineness).count(question.deal(), question.given()));
    }

    /// Runs some other work in turn with the counts.
    ///
    /// @throws HttpResponseException 503 when too many others wait
    <T> T alone(Supplier<T> work) {
        boolean mine = false;
        try {
            mine = permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new HttpResponseException(503, "Too many counts are waiting.");
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpResponseException(503, "The desk is closing.");
        } finally {
            if (mine) {
                permits.release();
            }
        }
    }
}
