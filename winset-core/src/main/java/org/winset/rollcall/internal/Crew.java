package org.winset.rollcall.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.winset.rollcall.ReadOptions;

/// Reads votes beside the thread that finds them; the dockets come back in the order of the tasks.
///
/// The finder counts as one thread: with one, it does all the work itself; with more, it reads a vote itself whenever
/// all others are busy.
final class Crew implements AutoCloseable {

    private static final int QUEUED_PER_THREAD = 16;

    private final ExecutorService workers;
    private final Semaphore places;
    private final BlockingQueue<CongressVote> readers;
    private final List<Future<Docket>> done = new ArrayList<>();

    Crew(ReadOptions options) {
        int helpers = options.threads() - 1;
        workers = Executors.newFixedThreadPool(
                Math.max(1, helpers),
                Thread.ofPlatform().daemon().name("read-", 0).factory());
        places = new Semaphore(helpers * QUEUED_PER_THREAD);
        readers = new ArrayBlockingQueue<>(options.threads());
        for (int k = 0; k < options.threads(); k++) {
            readers.add(new CongressVote(options));
        }
    }

    void submit(Function<CongressVote, Docket> task) {
        FutureTask<Docket> future = new FutureTask<>(() -> {
            CongressVote reader = readers.take();
            try {
                return task.apply(reader);
            } finally {
                readers.add(reader);
            }
        });
        done.add(future);
        if (places.tryAcquire()) {
            workers.execute(() -> {
                try {
                    future.run();
                } finally {
                    places.release();
                }
            });
        } else {
            future.run();
        }
    }

    /// Waits for all tasks so far and gives what they brought, in their order.
    Docket finished() {
        Docket all = new Docket();
        try {
            for (Future<Docket> future : done) {
                all.merge(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        done.clear();
        return all;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
