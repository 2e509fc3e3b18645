package org.winset.desk;

import java.util.List;

/// What saving changes in a file, or has changed (`saved`). `version` is the edition that the folder holds now.
record EditsAnswer(String version, boolean saved, String file, List<Line> diff) {

    /// A line of the file with its number there; `sign` is `+`, `-` or a blank for lines around.
    record Line(String sign, int number, String text) {}
}
