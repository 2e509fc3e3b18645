package org.winset.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides whether a request may be served, and adds the headers that bind the browser.
///
/// - Host must name this machine's loopback address, or the host that was asked for: a page elsewhere that points its
///   own name at this address (DNS rebinding) is refused.
/// - Origin, where a browser states it, must be this server; so must the site of a request that a browser labels.
/// - With a token every request carries it, in a cookie set by the first visit or as a bearer.
/// - No cross-origin headers are ever sent.
final class Guard {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    static final String COOKIE = "winset-desk";

    private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[0-9a-f:]+\\]");

    private final DeskOptions options;
    private final Rate rate = new Rate();

    Guard(DeskOptions options) {
        this.options = options;
    }

    void check(Context ctx) {
        headers(ctx);
        String refusal = refusal(ctx);
        if (refusal != null) {
            ctx.status(HttpStatus.FORBIDDEN).result(refusal + "\n").skipRemainingHandlers();
        } else if (!rate.allows(ctx.ip())) {
            ctx.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", "1")
                    .result("Too many requests.\n")
                    .skipRemainingHandlers();
        } else {
            token(ctx);
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private @Nullable String refusal(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || !known(host)) {
            return "The host (" + host + ") is not this desk's.";
        }
        String origin = ctx.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return "The origin (" + origin + ") is not this desk's.";
        }
        String site = ctx.header("Sec-Fetch-Site");
        boolean visit = "navigate".equals(ctx.header("Sec-Fetch-Mode")) && ctx.method() == HandlerType.GET;
        if (site != null && !site.equals("same-origin") && !site.equals("none") && !visit) {
            return "The request comes from another site.";
        }
        return null;
    }

    private boolean known(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        if (name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]")) {
            return true;
        }
        return options.token() != null
                && (name.equals(options.host().toLowerCase(Locale.ROOT))
                        || ADDRESS.matcher(name).matches());
    }

    /// Lets a request with the token pass; a visit with `?token=` gets the cookie and is sent on without it.
    private void token(Context ctx) {
        String token = options.token();
        if (token == null) {
            return;
        }
        String bearer = ctx.header("Authorization");
        if (same(token, ctx.cookie(COOKIE)) || (bearer != null && same("Bearer " + token, bearer))) {
            return;
        }
        if (same(token, ctx.queryParam("token"))) {
            Cookie cookie = new Cookie(COOKIE, token, "/");
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie);
            ctx.redirect("/");
        } else {
            ctx.status(HttpStatus.UNAUTHORIZED).result("The token is missing or wrong: open /?token=...\n");
        }
        ctx.skipRemainingHandlers();
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
