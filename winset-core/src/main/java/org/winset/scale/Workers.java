package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Runs numbered tasks on a fixed number of threads; results come back in the order of their numbers.
record Workers(int threads) {

    <T> List<T> map(int tasks, IntFunction<T> task) {
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks)))) {
            List<Future<T>> futures = new ArrayList<>();
            for (int k = 0; k < tasks; k++) {
                int number = k;
                futures.add(pool.submit(() -> task.apply(number)));
            }
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The fit was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
        return results;
    }
}
