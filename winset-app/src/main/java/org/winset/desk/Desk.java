package org.winset.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The server of one dossier's page.
///
/// ```java
/// try (Desk desk = Desk.open(new DeskOptions(folder, DeskOptions.LOOPBACK, 0, null))) {
///     System.out.println(desk.address());
/// }
/// ```
public final class Desk implements AutoCloseable {

    private static final long LARGEST_BODY = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final DeskOptions options;
    private final Shelf shelf;
    private final Edits edits;
    private final Counts counts = new Counts();
    private final Pages pages = new Pages();
    private final Work work;
    private final Javalin server;

    private Desk(DeskOptions options) {
        this.options = options;
        shelf = new Shelf(options.folder());
        edits = new Edits(options.folder());
        work = new Work(shelf, JSON);
        server = Javalin.create(this::configure);
    }

    /// Reads the dossier and starts to listen.
    ///
    /// @throws InputException with every problem of the dossier, or when the port is taken
    public static Desk open(DeskOptions options) {
        Desk desk = new Desk(options);
        try {
            desk.server.start(options.host(), options.port());
        } catch (RuntimeException e) {
            throw InputException.usage(
                    "The address (" + options.host() + ":" + options.port() + ") can't be listened on ("
                            + e.getMessage() + ").",
                    "another desk runs there; --port 0 takes a free port.");
        }
        return desk;
    }

    /// Makes the first moves quick: in the background, for a moment, counts deals that nobody
    /// has asked for yet.
    public void warm() {
        Thread.ofPlatform()
                .daemon()
                .name("warm")
                .start(() -> Warmth.of(shelf.now().edition(), JSON::writeValueAsBytes));
    }

    /// `http://127.0.0.1:7060/`.
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        work.close();
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.generateEtags = false;
        Guard guard = new Guard(options);
        config.routes
                .before(guard::check)
                .get("/api/dossier", this::dossier)
                .get("/api/count", this::count)
                .get("/api/member", this::member)
                .get("/api/happened", this::happened)
                .get("/api/map", this::map)
                .get("/api/article", this::article)
                .get("/api/starts", ctx -> json(ctx, StartsAnswer.of(shelf.now().edition())))
                .post("/api/edits", this::edits)
                .sse("/api/openings", work::openings)
                .sse("/api/frontier", work::frontier)
                .sse("/api/winset", work::winSet)
                .sse("/api/timeline", work::timeline)
                .sse("/api/consequences", work::consequences)
                .get("/api/<name>", ctx -> missing(ctx, ctx.path()))
                .get("/", ctx -> file(ctx, "index.html"))
                .get("/<name>", ctx -> file(ctx, ctx.pathParam("name")))
                .exception(InputException.class, safely((e, ctx) -> problems(ctx, e.problems())))
                .exception(
                        JacksonException.class,
                        safely((e, ctx) -> problems(
                                ctx,
                                List.of(Problem.of(
                                        "", "The body can't be read (" + e.getOriginalMessage() + ").", "")))))
                .exception(Counts.Superseded.class, safely((e, ctx) -> superseded(ctx)))
                .exception(HttpResponseException.class, safely((e, ctx) -> refused(ctx, e)))
                .exception(Exception.class, safely((e, ctx) -> failed(ctx, e)));
    }

    /// A visitor who has gone leaves no answer to write to; Javalin would try again without end if a handler failed.
    private static <E extends Exception> ExceptionHandler<E> safely(ExceptionHandler<E> handler) {
        return (e, ctx) -> {
            try {
                handler.handle(e, ctx);
            } catch (IllegalStateException gone) {
                return;
            }
        };
    }

    private void dossier(Context ctx) {
        json(ctx, DossierAnswer.of(options.folder(), shelf.now()));
    }

    private void count(Context ctx) {
        Edition edition = shelf.now().edition();
        Question question = Question.of(edition.dossier(), ctx::queryParam);
        Edition.Fineness fineness =
                "yes".equals(ctx.queryParam("quick")) ? Edition.Fineness.QUICK : Edition.Fineness.FULL;
        json(
                ctx,
                CountAnswer.of(
                        edition,
                        question,
                        fineness.points,
                        counts.count(edition, question, fineness, pages.note(ctx))));
    }

    private void member(Context ctx) {
        Edition edition = shelf.now().edition();
        Question question = Question.of(edition.dossier(), ctx::queryParam);
        String id = ctx.queryParam("id");
        if (id == null || edition.dossier().member(id) == null) {
            missing(ctx, "member " + id);
            return;
        }
        WhipCount free = counts.count(edition, question.unpinned(), Edition.Fineness.FULL, () -> true);
        WhipCount chances =
                question.pins().isEmpty() ? free : counts.count(edition, question, Edition.Fineness.FULL, () -> true);
        WhipModel model = edition.without(question.without()).model(question.asOf(), Edition.Fineness.FULL);
        json(ctx, MemberAnswer.of(edition, model.why(free, id), chances, id));
    }

    private void map(Context ctx) {
        Edition edition = shelf.now().edition();
        Question question = Question.of(edition.dossier(), ctx::queryParam);
        String across = String.valueOf(ctx.queryParam("across"));
        String down = String.valueOf(ctx.queryParam("down"));
        json(ctx, counts.alone(() -> MapAnswer.of(edition.without(question.without()), question, across, down)));
    }

    private void article(Context ctx) {
        String id = ctx.queryParam("statement");
        ArticleAnswer answer = id == null
                ? null
                : ArticleAnswer.of(options.folder(), shelf.now().edition(), id);
        if (answer == null) {
            missing(ctx, "article of statement " + id);
        } else {
            json(ctx, answer);
        }
    }

    private void happened(Context ctx) {
        String id = ctx.queryParam("id");
        HappenedAnswer answer =
                id == null ? null : HappenedAnswer.of(shelf.now().edition(), id);
        if (answer == null) {
            missing(ctx, "outcome " + id);
        } else {
            json(ctx, answer);
        }
    }

    /// Writing needs a request that no page elsewhere can make without asking first: JSON, and from this origin.
    private void edits(Context ctx) {
        if (!ctx.isJson()) {
            ctx.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).result("The body must be JSON.\n");
            return;
        }
        Edition edition = shelf.refreshed().edition();
        Question question = Question.of(edition.dossier(), ctx::queryParam);
        EditsRequest request = JSON.readValue(ctx.bodyAsBytes(), EditsRequest.class);
        if (!request.save()) {
            json(ctx, edits.preview(edition, question, request));
            return;
        }
        try {
            json(ctx, edits.save(edition, question, request));
            shelf.refreshed();
        } catch (Edits.Conflict e) {
            ctx.status(HttpStatus.CONFLICT);
            json(
                    ctx,
                    new ProblemsAnswer(List.of(Problem.of(
                            "",
                            "The dossier has changed on disk since you saw it (" + request.version()
                                    + "); nothing was written.",
                            "someone else has saved: look at the new difference, then save again."))));
        }
    }

    private static void missing(Context ctx, String what) {
        ctx.status(HttpStatus.NOT_FOUND);
        json(ctx, new ProblemsAnswer(List.of(Problem.of("", "There is no (" + what + ").", "the link is old."))));
    }

    private static void json(Context ctx, Object answer) {
        ctx.header("Cache-Control", "no-store").contentType("application/json").result(JSON.writeValueAsBytes(answer));
    }

    private static void problems(Context ctx, List<Problem> problems) {
        ctx.status(HttpStatus.BAD_REQUEST);
        json(ctx, new ProblemsAnswer(problems));
    }

    /// The page has moved on and does not listen any more.
    private static void superseded(Context ctx) {
        ctx.status(HttpStatus.CONFLICT);
        json(ctx, new ProblemsAnswer(List.of(Problem.of("", "A newer question of the same page came first.", ""))));
    }

    private static void refused(Context ctx, HttpResponseException e) {
        ctx.status(e.getStatus());
        json(ctx, new ProblemsAnswer(List.of(Problem.of("", String.valueOf(e.getMessage()), ""))));
    }

    private static void failed(Context ctx, Exception e) {
        ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
        json(
                ctx,
                new ProblemsAnswer(List.of(Problem.of(
                        "",
                        "Winset failed (" + e + "): this is an error of its own.",
                        "report it with these words."))));
    }

    private static void file(Context ctx, String name) {
        Asset asset = Asset.of(name);
        if (asset == null) {
            ctx.status(HttpStatus.NOT_FOUND).result("There is no (" + name + ").\n");
            return;
        }
        ctx.header("Cache-Control", "no-cache").header("ETag", asset.tag()).header("Vary", "Accept-Encoding");
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(asset.type());
        String accepts = ctx.header("Accept-Encoding");
        if (accepts != null && accepts.contains("gzip")) {
            ctx.disableCompression().header("Content-Encoding", "gzip").result(asset.gzip());
        } else {
            ctx.disableCompression().result(asset.plain());
        }
    }
}
