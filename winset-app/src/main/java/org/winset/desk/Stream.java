package org.winset.desk;

import io.javalin.http.sse.SseClient;
import org.winset.deal.Watch;
import tools.jackson.databind.json.JsonMapper;

/// Server-sent events of one long piece of work: results as they come, progress between, and `done` at the end. When
/// the
/// page closes the stream, the work stops.
final class Stream {

    private static final long PAUSE = 250_000_000L;

    private final SseClient client;
    private final JsonMapper json;
    private long told;

    /// The page has gone.
    static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// `share` of the work is done, 0 to 1.
    record Progress(String doing, double share) {}

    Stream(SseClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    void send(String event, Object answer) {
        if (client.terminated()) {
            throw new Left();
        }
        client.sendEvent(event, json.writeValueAsString(answer));
    }

    /// Tells how far the work is, at most four times a second; false when the page has gone.
    synchronized boolean progress(String doing, double share) {
        long now = System.nanoTime();
        if (now - told > PAUSE && !client.terminated()) {
            told = now;
            client.sendEvent("progress", json.writeValueAsString(new Progress(doing, share)));
        }
        return !client.terminated();
    }

    Watch watch(String doing) {
        return (proved, best) -> progress(doing, proved);
    }
}
