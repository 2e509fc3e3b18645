package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatterTest {

    @TempDir
    Path folder;

    @Test
    void a_vote_tells_its_bill_category_motion_and_result() throws IOException {
        Files.writeString(folder.resolve("data.json"), """
                {"bill": {"congress": 118, "number": 2, "title": null, "type": "hr"}, "category": "passage",
                 "chamber": "h", "congress": 118, "date": "2023-05-11", "number": 209, "question": "On Passage",
                 "result": "Passed", "type": "On Passage of the Bill", "vote_id": "h209-118.2023",
                 "votes": {"Yea": [{"id": "A1", "display_name": "Ash", "party": "R", "state": "OH"}],
                           "Nay": [{"id": "B1", "display_name": "Birch", "party": "D", "state": "IA"}]}}
                """);

        RollCall vote = RollCallReader.read(List.of(folder), ReadOptions.all())
                .rollCalls()
                .getFirst();

        assertThat(vote.matter()).isEqualTo(new Matter("hr2-118", "passage", "On Passage of the Bill", "Passed"));
    }
}
