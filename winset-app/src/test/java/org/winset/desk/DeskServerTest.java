package org.winset.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

class DeskServerTest {

    private static final String SAVE =
            "{\"version\":\"%s\",\"save\":true,\"edits\":[{\"member\":\"FR\",\"word\":\"no\",\"everywhere\":false,\"source\":\"\",\"note\":\"said so\"}]}";

    @TempDir
    private Path aside;

    @Test
    void another_hosts_name_is_refused() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            assertThat(visitor.get("/api/dossier").status()).isEqualTo(200);
            assertThat(visitor.get("/api/dossier", "Host: example.com").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void another_origin_is_refused_and_no_cross_origin_header_is_ever_sent() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            Visitor.Answer own = visitor.get("/api/dossier", "Origin: http://" + visitor.host());
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.head().toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control");
            assertThat(visitor.get("/api/dossier", "Origin: http://example.com").status())
                    .isEqualTo(403);
            assertThat(visitor.get("/api/dossier", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors")
                            .status())
                    .isEqualTo(403);
            assertThat(visitor.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_token_is_asked_of_everyone_once_there_is_one() throws IOException {
        String token = "a-long-enough-token";
        try (Visitor visitor = new Visitor(aside, token)) {
            assertThat(visitor.get("/").status()).isEqualTo(401);
            assertThat(visitor.get("/api/dossier", "Authorization: Bearer wrong")
                            .status())
                    .isEqualTo(401);
            assertThat(visitor.get("/api/dossier", "Authorization: Bearer " + token)
                            .status())
                    .isEqualTo(200);
            Visitor.Answer visit = visitor.get("/?token=" + token);
            assertThat(visit.status()).isEqualTo(302);
            assertThat(visit.head()).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(visitor.get("/", "Cookie: " + Guard.COOKIE + "=" + token).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void other_machines_are_not_served_without_a_token() {
        assertThatThrownBy(() -> new DeskOptions(aside, "0.0.0.0", 0, null))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new DeskOptions(aside, "0.0.0.0", 0, "short")).hasMessageContaining("(5)");
    }

    @Test
    void a_taken_port_is_told() {
        try (Visitor visitor = new Visitor(aside, null)) {
            int port = java.net.URI.create(visitor.desk.address()).getPort();
            assertThatThrownBy(() -> Desk.open(new DeskOptions(visitor.folder, DeskOptions.LOOPBACK, port, null)))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(":" + port);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            Visitor.Answer answer = visitor.post("/api/edits", "x".repeat(100_000), "Content-Type: application/json");
            assertThat(answer.status()).isEqualTo(413);
        }
    }

    @Test
    void nothing_is_written_but_by_json_from_here() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            String body = SAVE.formatted(version(visitor));
            String path = "/api/edits?deal=ferry-fund=half";
            assertThat(visitor.post(path, body, "Content-Type: text/plain").status())
                    .isEqualTo(415);
            assertThat(visitor.post(path, body, "Content-Type: application/json", "Origin: http://example.com")
                            .status())
                    .isEqualTo(403);
            assertThat(statements(visitor)).doesNotContain("desk-FR-1");
            assertThat(visitor.post(path, "{\"nonsense\":1}", "Content-Type: application/json")
                            .status())
                    .isEqualTo(400);
            assertThat(visitor.post(path, body, "Content-Type: application/json")
                            .status())
                    .isEqualTo(200);
            assertThat(statements(visitor))
                    .contains("desk-FR-1")
                    .contains("said so")
                    .contains("ferry-fund = half");
        }
    }

    @Test
    void a_save_on_a_changed_dossier_is_a_conflict_and_writes_nothing() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            String seen = version(visitor);
            Path file = visitor.folder.resolve("statements.csv");
            String other = Files.readString(file) + "other,2024-01-20,Someone,FR,vote yes,always,,firm,elsewhere,\n";
            Files.writeString(file, other);
            Visitor.Answer answer = visitor.post(
                    "/api/edits?deal=ferry-fund=half", SAVE.formatted(seen), "Content-Type: application/json");
            assertThat(answer.status()).isEqualTo(409);
            assertThat(Files.readString(file)).isEqualTo(other);
        }
    }

    @Test
    void files_outside_the_page_are_not_served() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            assertThat(visitor.get("/js/main.js").status()).isEqualTo(200);
            for (String path : new String[] {
                "/../Desk.class", "/js/%2e%2e/%2e%2e/Desk.class", "/js//main.js", "/Desk.class", "/.git/config"
            }) {
                assertThat(visitor.get(path).status()).as(path).isBetween(400, 404);
            }
        }
    }

    @Test
    void an_address_that_asks_too_often_is_told_to_wait() {
        Rate rate = new Rate();
        int allowed = 0;
        for (int k = 0; k < 2 * Rate.BURST; k++) {
            allowed += rate.allows("one", 0) ? 1 : 0;
        }
        assertThat(allowed).isEqualTo((int) Rate.BURST);
        assertThat(rate.allows("other", 0)).isTrue();
        assertThat(rate.allows("one", 1_000_000_000L)).isTrue();
    }

    @Test
    void unknown_names_in_a_link_are_problems_not_failures() throws IOException {
        try (Visitor visitor = new Visitor(aside, null)) {
            Visitor.Answer answer =
                    visitor.get("/api/count?deal=ferry-fund=third&set=XX=yes&cue=council.Q=for&as-of=soon");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("third")
                    .contains("XX")
                    .contains("council.Q")
                    .contains("soon");
        }
    }

    private static String version(Visitor visitor) throws IOException {
        return visitor.get("/api/dossier").body().replaceFirst(".*?\"version\":\"([^\"]*)\".*", "$1");
    }

    private static String statements(Visitor visitor) throws IOException {
        return Files.readString(visitor.folder.resolve("statements.csv"));
    }
}
