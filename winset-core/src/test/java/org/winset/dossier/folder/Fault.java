package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// One way to break the template dossier, and what `check` must say. Where it must say it is marked with `¦` in the
/// broken text.
record Fault(String name, String file, List<String[]> edits, List<String> fragments, int others) {

    static Fault of(String name, String file, String sound, String broken, String... fragments) {
        List<String[]> edits = new ArrayList<>();
        edits.add(new String[] {sound, broken});
        return new Fault(name, file, edits, List.of(fragments), 0);
    }

    /// A second edit of the same file.
    Fault and(String sound, String broken) {
        edits.add(new String[] {sound, broken});
        return this;
    }

    /// The fault brings so many more problems with it.
    Fault with(int more) {
        return new Fault(name, file, edits, fragments, more);
    }

    void check(Path folder) throws IOException {
        write(folder);
        Path broken = folder.resolve(file);
        String text = Files.readString(broken);
        for (String[] edit : edits) {
            assertThat(text.split(java.util.regex.Pattern.quote(edit[0]), -1))
                    .as("The template has it once: " + edit[0])
                    .hasSize(2);
            text = text.replace(edit[0], edit[1]);
        }
        int mark = text.indexOf('¦');
        assertThat(mark).as("a mark in the broken text").isNotNegative();
        String before = text.substring(0, mark);
        int line = before.length() - before.replace("\n", "").length() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        Files.writeString(broken, text.replace("¦", ""));

        List<Problem> problems = problems(folder);
        String all = String.join("\n", problems.stream().map(Problem::text).toList());
        assertThat(problems).as(all).hasSize(1 + others);
        String place = broken + ":" + line + ":" + column;
        Problem told = problems.stream()
                .filter(problem ->
                        problem.place().equals(place) && problem.text().contains(fragments.getFirst()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected at " + place + ", got:\n" + all));
        assertThat(told.text()).contains(fragments);
        assertThat(told.message()).endsWith(".").doesNotContain("\n");
        assertThat(told.maybe()).endsWith(".").doesNotContain("\n");
    }

    /// The template with two outcomes: a sound dossier that uses everything.
    static void write(Path folder) throws IOException {
        Template.write(folder);
        Files.writeString(folder.resolve(DossierFolder.OUTCOMES), """
                id,date,chamber,gate,title,deal,yea,nay,passed,source,note
                v31,2024-03-20,council,reading,Saturdays only,library-hours=saturday,4,2,yes,invented,
                v32,2024-03-20,council,reading,The fee,parking-fee=one-euro; library-hours=saturday,3,3,no,invented,
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(DossierFolder.OUTCOME_VOTES), """
                outcome,member,vote
                v31,m1,yea
                v31,m2,yea
                v31,m5,nay
                v32,m1,absent
                """, StandardCharsets.UTF_8);
    }

    static List<Problem> problems(Path folder) {
        try {
            DossierFolder.read(folder);
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
