package org.winset.rollcall.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.winset.dossier.Problem;

/// What reading has brought so far: tally sheets, what was left out and why, notes, problems.
///
/// Not safe for several threads: each task fills its own, and they are merged in the order of the inputs.
final class Docket {

    private static final int PROBLEMS_PER_INPUT = 50;

    private int files;
    private final List<TallySheet> sheets = new ArrayList<>(1);
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<NoteKind, TreeSet<String>> notes = new EnumMap<>(NoteKind.class);
    private final List<Problem> problems = new ArrayList<>(0);

    void opened() {
        files++;
    }

    void keep(TallySheet sheet) {
        sheets.add(sheet);
    }

    void leaveOut(String reason) {
        leaveOut(reason, 1);
    }

    void leaveOut(String reason, int count) {
        if (count > 0) {
            leftOut.merge(reason, count, Integer::sum);
        }
    }

    void note(NoteKind kind, String text) {
        notes.computeIfAbsent(kind, k -> new TreeSet<>()).add(text);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /// False once an input has so many problems that more would not help; then the reader stops.
    boolean patient() {
        return problems.size() < PROBLEMS_PER_INPUT;
    }

    void merge(Docket other) {
        files += other.files;
        sheets.addAll(other.sheets);
        other.leftOut.forEach(this::leaveOut);
        other.notes.forEach((kind, texts) ->
                notes.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(texts));
        problems.addAll(other.problems);
    }

    int files() {
        return files;
    }

    List<TallySheet> sheets() {
        return sheets;
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Notes by kind, each kind sorted and listed up to its limit.
    List<String> notes() {
        List<String> lines = new ArrayList<>();
        notes.forEach((kind, texts) -> {
            texts.stream().limit(kind.listed()).forEach(lines::add);
            if (texts.size() > kind.listed()) {
                lines.add(kind.rest(texts.size() - kind.listed()));
            }
        });
        return lines;
    }
}
