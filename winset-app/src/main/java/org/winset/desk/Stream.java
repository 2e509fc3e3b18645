package org.winset.desk;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.atomic.AtomicBoolean;
import org.winset.deal.Watch;
import tools.jackson.databind.json.JsonMapper;

/// Server-sent events of one long piece of work: results as they come, progress between, and `done` at the end. When
/// the
/// page closes the stream, the work stops.
final class Stream {

    private static final long PAUSE = 250_000_000L;

    private final SseClient client;
    private final JsonMapper json;
    private final AtomicBoolean closed;
    private long told;

    /// The page has gone.
    static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// `share` of the work is done, 0 to 1.
    record Progress(String doing, double share) {}

    Stream(SseClient client, JsonMapper json, AtomicBoolean closed) {
        this.closed = closed;
        this.client = client;
        this.json = json;
    }

    void send(String event, Object answer) {
        if (gone()) {
            throw new Left();
        }
        client.sendEvent(event, json.writeValueAsString(answer));
    }

    /// Tells how far the work is, at most four times a second; false when the page has gone.
    synchronized boolean progress(String doing, double share) {
        long now = System.nanoTime();
        if (now - told > PAUSE && !gone()) {
            told = now;
            client.sendEvent("progress", json.writeValueAsString(new Progress(doing, share)));
        }
        return !gone();
    }

    private boolean gone() {
        return closed.get() || client.terminated();
    }

    Watch watch(String doing) {
        return (proved, best) -> progress(doing, proved);
    }
}
