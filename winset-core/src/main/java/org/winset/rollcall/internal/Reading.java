package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCalls;

/// Reads all inputs, whatever their formats, and brings them together.
public final class Reading {

    private Reading() {}

    /// See [org.winset.rollcall.RollCallReader#read].
    public static RollCalls of(List<Path> inputs, ReadOptions options) {
        Docket docket = new Docket();
        Map<Format, List<Path>> byFormat = inspect(inputs, docket);
        List<Path> members = byFormat.getOrDefault(Format.VOTEVIEW_MEMBERS, List.of());
        List<Path> rollCalls = byFormat.getOrDefault(Format.VOTEVIEW_ROLL_CALLS, List.of());
        try (Crew crew = new Crew(options)) {
            byFormat.forEach((format, paths) -> paths.forEach(path -> {
                switch (format) {
                    case FOLDER -> docket.merge(VoteTree.folder(path, crew));
                    case ZIP -> docket.merge(VoteTree.zip(path, crew));
                    case TAR -> docket.merge(VoteTree.tar(path, Packing.NONE, crew));
                    case TAR_GZIP -> docket.merge(VoteTree.tar(path, Packing.GZIP, crew));
                    case TAR_XZ -> docket.merge(VoteTree.tar(path, Packing.XZ, crew));
                    case CONGRESS_JSON -> crew.submit(reader -> VoteTree.readFile(path, reader, false));
                    case VOTEVIEW_VOTES -> docket.merge(Voteview.read(path, members, rollCalls, options));
                    case ORD -> docket.merge(Voteview.readOrd(path, rollCalls, options));
                    case LONG_CSV -> docket.merge(LongCsv.read(path));
                    case MATRIX_CSV -> docket.merge(MatrixCsv.read(path));
                    case VOTEVIEW_MEMBERS, VOTEVIEW_ROLL_CALLS -> {}
                }
            }));
            docket.merge(crew.finished());
        }
        return Assembly.of(docket, options);
    }

    private static Map<Format, List<Path>> inspect(List<Path> inputs, Docket docket) {
        if (inputs.isEmpty()) {
            throw InputException.usage("No votes are given.", "name a file, a folder or an archive of roll calls.");
        }
        Map<Format, List<Path>> byFormat = new EnumMap<>(Format.class);
        List<Problem> missing = new ArrayList<>();
        for (Path input : inputs) {
            try {
                byFormat.computeIfAbsent(Inspection.of(input), f -> new ArrayList<>())
                        .add(input);
            } catch (InputException e) {
                if (e.kind() == InputException.Kind.MISSING) {
                    missing.addAll(e.problems());
                } else {
                    e.problems().forEach(docket::problem);
                }
            }
        }
        if (!byFormat.containsKey(Format.VOTEVIEW_VOTES) && !byFormat.containsKey(Format.ORD)) {
            byFormat.getOrDefault(Format.VOTEVIEW_MEMBERS, List.of())
                    .forEach(file -> docket.problem(withoutVotes(file, "members")));
            byFormat.getOrDefault(Format.VOTEVIEW_ROLL_CALLS, List.of())
                    .forEach(file -> docket.problem(withoutVotes(file, "rollcalls")));
        }
        if (!missing.isEmpty()) {
            missing.addAll(docket.problems());
            throw new InputException(InputException.Kind.MISSING, missing);
        }
        return byFormat;
    }

    private static Problem withoutVotes(Path file, String what) {
        String name = String.valueOf(file.getFileName());
        return Problem.of(
                file.toString(),
                "The file holds " + what + " and no votes.",
                "(" + name.replace(what, "votes") + ") was meant, or should be named too.");
    }
}
