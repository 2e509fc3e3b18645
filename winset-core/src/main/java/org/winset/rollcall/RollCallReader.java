package org.winset.rollcall;

import java.nio.file.Path;
import java.util.List;
import org.winset.rollcall.internal.Reading;

/// Reads roll calls from files of any supported format.
///
/// ```java
/// RollCalls senate = RollCallReader.read(List.of(Path.of("S118_votes.csv")), ReadOptions.all());
/// ```
///
/// The format of each input is found from its contents: a unitedstates/congress tree of `data.json` files (a folder, a
/// `.zip`, a `.tar`, plain or packed with gzip or xz, or one file), Voteview CSV, a Poole-Rosenthal `.ord`, a matrix
/// CSV
/// or a long CSV. `docs/reference/roll-call-formats.md` says what each may hold.
public final class RollCallReader {

    private RollCallReader() {}

    /// Reads all inputs and brings them together.
    ///
    /// @throws InputException with every problem of every input, each with its place; also when nothing is left after
    ///     `options` and the exclusions that [ReadReport#leftOut()] counts
    public static RollCalls read(List<Path> inputs, ReadOptions options) {
        return Reading.of(inputs, options);
    }
}
