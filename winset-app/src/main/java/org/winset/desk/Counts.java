package org.winset.desk;

import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winset.whip.Glance;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;

/// Counts deals, each question once: the latest answers are kept, equal questions in flight share one count, and only
/// so
/// many run at a time, first estimates beside full counts. A count whose page has moved on before its turn comes is
/// dropped.
final class Counts {

    private static final int KEPT = 24;
    private static final int PATIENCE_SECONDS = 20;

    private record Key(String version, Question question, Edition.Fineness fineness) {}

    /// The page has asked something newer.
    static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Key, CompletableFuture<WhipCount>> kept = new LinkedHashMap<>(16, .75f, true);
    private final Bustle bustle = new Bustle(6 * Runtime.getRuntime().availableProcessors());
    private final Semaphore quick =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Semaphore full =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /// @throws HttpResponseException 503 when too many others wait
    /// @throws Superseded when `wanted` is false once it is this count's turn
    WhipCount count(Edition edition, Question question, Edition.Fineness fineness, BooleanSupplier wanted) {
        Key key = new Key(edition.version(), question, fineness);
        while (true) {
            CompletableFuture<WhipCount> mine = new CompletableFuture<>();
            CompletableFuture<WhipCount> first = claim(key, mine);
            if (first == null) {
                return run(key, edition, mine, wanted);
            }
            try {
                return first.join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof Superseded)) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : e;
                }
            }
        }
    }

    private @Nullable CompletableFuture<WhipCount> claim(Key key, CompletableFuture<WhipCount> mine) {
        synchronized (kept) {
            CompletableFuture<WhipCount> first = kept.putIfAbsent(key, mine);
            while (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return first;
        }
    }

    private WhipCount run(Key key, Edition edition, CompletableFuture<WhipCount> mine, BooleanSupplier wanted) {
        Question question = key.question;
        try {
            if (key.fineness == Edition.Fineness.QUICK) {
                bustle.moved();
            } else {
                awaitLull(wanted);
            }
            WhipCount count = inTurn(key.fineness == Edition.Fineness.QUICK ? quick : full, () -> {
                if (!wanted.getAsBoolean()) {
                    throw new Superseded();
                }
                return count(edition, question, key.fineness);
            });
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

    /// Lets first looks go first, for a while.
    private void awaitLull(BooleanSupplier wanted) {
        try {
            for (int k = 0; k < PATIENCE_SECONDS * 5 && bustle.thick() && wanted.getAsBoolean(); k++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static WhipCount count(Edition edition, Question question, Edition.Fineness fineness) {
        WhipModel model = edition.without(question.without()).model(question.asOf(), fineness);
        if (fineness == Edition.Fineness.QUICK) {
            return Glance.rough(model, question.deal(), question.given(), question.pins());
        }
        return Glance.of(model, question.deal(), question.given(), question.pins());
    }

    /// Runs some other work in turn with the full counts.
    <T> T alone(Supplier<T> work) {
        return inTurn(full, work);
    }

    private static <T> T inTurn(Semaphore permits, Supplier<T> work) {
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
