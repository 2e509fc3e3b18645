package org.winset.cli;

import java.util.List;
import org.winset.dossier.InputException;

/// Forms of output, of which one command line prints one: any other would silently be dropped.
final class Forms {

    private Forms() {}

    /// How many of the options `names` were given, none or one.
    ///
    /// @throws InputException when two or more were
    static int given(List<String> names, boolean... given) {
        int count = 0;
        for (boolean one : given) {
            count += one ? 1 : 0;
        }
        if (count > 1) {
            throw InputException.usage(
                    "Only one of (" + String.join(", ", names) + ") can be printed at a time.",
                    "run the command once for each.");
        }
        return count;
    }

    /// The same for the two that most commands have.
    static void given(boolean json, boolean csv) {
        given(List.of("--json", "--csv"), json, csv);
    }
}
