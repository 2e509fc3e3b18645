package org.winset.news;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.winset.news.input.RosterFile;

/// The invented people of the test articles.
public final class TestRoster {

    private TestRoster() {}

    public static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(TestRoster.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Roster roster() {
        return RosterFile.read(resource("/org/winset/news/roster.csv"));
    }

    public static Reading read(String text) {
        return new Reader(roster()).read(Article.of("test", text));
    }
}
