package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Tests that share one desk of the small dossier, which none of them changes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CouncilPages {

    static final String DEAL = "?deal=ferry-fund=half,shore-power=by-2035";

    Visit visit;

    @BeforeAll
    void open(@TempDir Path aside) {
        visit = new Visit(aside, "council");
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @AfterEach
    void nothing_was_complained_about() {
        assertThat(visit.complaints).isEmpty();
    }
}
