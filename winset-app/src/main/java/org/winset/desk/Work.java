package org.winset.desk;

import io.javalin.http.sse.SseClient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Outlook;
import org.winset.deal.Negotiation;
import org.winset.dossier.InputException;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;
import tools.jackson.databind.json.JsonMapper;

/// Long work on server-sent events, two pieces at a time; others wait.
final class Work implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 60;

    private static final List<Integer> RUNS = List.of(20, 200);
    private static final int THREADS = 2;

    private final Shelf shelf;
    private final JsonMapper json;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    Work(Shelf shelf, JsonMapper json) {
        this.shelf = shelf;
        this.json = json;
    }

    /// One date of a timeline: the chance with everything known at its end.
    record TimePoint(String date, double chance) {}

    /// The work is over; `failed` says why it stopped early.
    record Done(@Nullable String failed) {}

    /// All work stops at its next step.
    @Override
    public void close() {
        closed.set(true);
    }

    private record Asked(Edition edition, Question question, SseClient client, Stream stream) {}

    void openings(SseClient client) {
        run(client, asked -> {
            Set<String> locks = Arrays.stream(text(client, "lock").split(","))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            new Openings(asked.edition, asked.question, locks, asked.stream).send();
        });
    }

    void frontier(SseClient client) {
        run(client, asked -> {
            Negotiation talks = asked.edition.negotiation(asked.question.asOf());
            List<String> named = Arrays.stream(text(client, "among").split(","))
                    .filter(id -> !id.isEmpty())
                    .toList();
            List<Principal> among = named.isEmpty()
                    ? talks.bargainers(2)
                    : talks.dossier().principals().stream()
                            .filter(p -> named.contains(p.id()))
                            .limit(2)
                            .toList();
            asked.stream.send("frontier", FrontierAnswer.of(asked.edition, talks, among, asked.stream));
        });
    }

    void winSet(SseClient client) {
        run(client, asked -> {
            Negotiation talks = asked.edition.negotiation(asked.question.asOf());
            asked.stream.send("winset", WinSetAnswer.of(asked.edition, talks, asked.stream));
        });
    }

    /// The chance of the deal on every day that brought something, by first estimates.
    void timeline(SseClient client) {
        run(client, asked -> {
            LocalDate end = asked.edition.dossier().asOf();
            TreeSet<LocalDate> days = DossierAnswer.daysOf(asked.edition.dossier());
            days.removeIf(day -> day.isAfter(end));
            for (LocalDate day : days) {
                double chance =
                        asked.edition.chance(asked.question.on(day), asked.question.deal(), Edition.Fineness.QUICK);
                asked.stream.send("point", new TimePoint(day.toString(), CountAnswer.round(chance)));
            }
        });
    }

    /// What the deal would do: a few runs at once, then as many as the command line's. Sends nothing but the end where
    /// the
    /// dossier says nothing about it.
    void consequences(SseClient client) {
        run(client, asked -> {
            if (!Outlook.describes(shelf.folder())) {
                return;
            }
            long seed = seed(text(client, "seed"));
            Outlook outlook = asked.edition.outlook(shelf.folder(), text(client, "scenario"));
            Map<String, String> deal = new TreeMap<>();
            for (int i = 0; i < asked.edition.dossier().provisions().size(); i++) {
                int level = asked.question.deal().level(i);
                Provision provision = asked.edition.dossier().provisions().get(i);
                if (level > 0) {
                    deal.put(provision.id(), provision.levels().get(level).id());
                }
            }
            for (int runs : RUNS) {
                asked.stream.progress("simulating " + runs + " futures", 0);
                asked.stream.send(
                        "consequences",
                        ConsequencesAnswer.of(asked.edition, outlook, outlook.of(deal, runs, seed, THREADS)));
            }
        });
    }

    /// The command line's own seed where none is given.
    private static long seed(String text) {
        try {
            return text.isEmpty() ? 1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw InputException.usage("The seed (" + text + ") is not a whole number.", "1 was meant.");
        }
    }

    private static String text(SseClient client, String name) {
        String text = client.ctx().queryParam(name);
        return text == null ? "" : text;
    }

    private void run(SseClient client, Consumer<Asked> work) {
        boolean mine = false;
        Stream stream = new Stream(client, json, closed);
        try {
            mine = permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                stream.send("done", new Done("Too much work is waiting."));
                return;
            }
            Edition edition = shelf.now().edition();
            Question question = Question.of(edition.dossier(), client.ctx()::queryParam);
            work.accept(new Asked(edition.without(question.without()), question, client, stream));
            stream.send("done", new Done(null));
        } catch (Stream.Left left) {
            // Nobody listens any more.
            return;
        } catch (InputException e) {
            stream.send("done", new Done(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (mine) {
                permits.release();
            }
            client.close();
        }
    }
}
