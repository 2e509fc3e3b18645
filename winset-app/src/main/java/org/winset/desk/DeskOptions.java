package org.winset.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;

/// How a desk is served. `host` is the address it listens on; on any but the loopback address a `token` is needed,
/// which
/// every request must then carry. `port` 0 takes a free one.
public record DeskOptions(
        Path folder, String host, int port, @Nullable String token) {

    public static final String LOOPBACK = "127.0.0.1";

    /// The shortest token that is accepted.
    public static final int TOKEN_LENGTH = 16;

    public DeskOptions {
        if (port < 0 || port > 65535) {
            throw InputException.usage("The port (" + port + ") is not from 0 to 65535.", "0 takes a free one.");
        }
        if (token == null && !isLoopback(host)) {
            throw InputException.usage(
                    "The host (" + host + ") is open to other machines, and there is no --token.",
                    "--token with " + TOKEN_LENGTH + " or more characters is missing, or --host was not meant.");
        }
        if (token != null && token.length() < TOKEN_LENGTH) {
            throw InputException.usage(
                    "The token has (" + token.length() + ") characters, fewer than (" + TOKEN_LENGTH + ").",
                    "a longer random text was meant.");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
    }
}
