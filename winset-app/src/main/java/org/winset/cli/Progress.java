package org.winset.cli;

import java.io.PrintStream;

/// One line of progress on standard error, only where that is a terminal (the launcher says so in WINSET_STDERR_TTY).
final class Progress implements AutoCloseable {

    private final PrintStream err;
    private final boolean shown;

    private Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static Progress start(String doing) {
        Progress progress = new Progress(System.err, System.getenv("WINSET_STDERR_TTY") != null);
        progress.now(doing);
        return progress;
    }

    void now(String doing) {
        if (shown) {
            err.print("\r\u001b[K" + doing + " ...");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
