package org.winset.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Model;
import org.winset.border.fit.Outlook;
import org.winset.deal.Negotiation;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.GivenUp;
import org.winset.dossier.InputException;
import org.winset.dossier.folder.DossierFolder;
import org.winset.whip.Glance;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// A dossier as it stood on disk at one moment. `version` names its content: the start of the SHA-256 of its files.
/// Models are made once for each day and fineness; a request works on one edition from start to end.
final class Edition {

    /// Points of a first estimate and of the count that the command line prints.
    enum Fineness {
        QUICK(127),
        FULL(WhipModel.POINTS);

        final int points;

        Fineness(int points) {
            this.points = points;
        }
    }

    private record Key(LocalDate day, Fineness fineness) {}

    private static final int MOST_MODELS = 24;
    private static final int MOST_VARIANTS = 6;
    private static final int MOST_OUTLOOKS = 8;

    private final String version;
    private final Dossier dossier;
    private final Map<Key, WhipModel> models = new ConcurrentHashMap<>();
    private final Map<LocalDate, Negotiation> negotiations = new ConcurrentHashMap<>();

    private final Map<Set<String>, Edition> variants = new ConcurrentHashMap<>();
    private final Map<String, Outlook> outlooks = new HashMap<>();
    private @Nullable Model border;

    private Edition(String version, Dossier dossier) {
        this.version = version;
        this.dossier = dossier;
    }

    /// Reads a folder.
    ///
    /// @throws InputException with every problem of the dossier
    static Edition read(Path folder) {
        String before = fingerprint(folder);
        Dossier dossier = DossierFolder.read(folder);
        return new Edition(before, dossier);
    }

    String version() {
        return version;
    }

    Dossier dossier() {
        return dossier;
    }

    WhipModel model(LocalDate day, Fineness fineness) {
        if (models.size() > MOST_MODELS) {
            models.keySet().removeIf(key -> !key.day.equals(dossier.asOf()) && !key.day.equals(day));
        }
        return models.computeIfAbsent(
                new Key(day, fineness),
                key -> WhipModel.of(dossier.asOf(key.day), Settings.DEFAULT, key.fineness.points));
    }

    /// A deal's chance to be enacted, with what the question takes as known; with gates pinned by first estimates, and
    /// 0
    /// where they can't go so.
    double chance(Question question, Deal deal, Fineness fineness) {
        if (question.pins().isEmpty()) {
            double[] chances = model(question.asOf(), fineness).chances(deal, question.given());
            return chances[chances.length - 1];
        }
        try {
            WhipModel quick = model(question.asOf(), Fineness.QUICK);
            return Glance.rough(quick, deal, question.given(), question.pins()).enacted();
        } catch (InputException impossible) {
            return 0;
        }
    }

    /// The dossier of a day ready to be searched.
    Negotiation negotiation(LocalDate day) {
        if (negotiations.size() > MOST_MODELS) {
            negotiations.clear();
        }
        return negotiations.computeIfAbsent(day, key -> Negotiation.of(model(key, Fineness.FULL)));
    }

    /// The same content as if these had been given up.
    ///
    /// @throws InputException when one of them is unknown
    Edition without(Set<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        if (variants.size() >= MOST_VARIANTS && !variants.containsKey(ids)) {
            variants.clear();
        }
        return variants.computeIfAbsent(ids, key -> new Edition(version, GivenUp.view(dossier, key)));
    }

    /// What deals would do under a demand scenario (empty: the first), by the folder's own border.yaml.
    ///
    /// @throws InputException when the scenario is unknown
    synchronized Outlook outlook(Path folder, String scenario) {
        Model model = border(folder);
        String name =
                scenario.isEmpty() ? model.pipeline().scenarios().getFirst().name() : scenario;
        Outlook known = outlooks.get(name);
        if (known == null) {
            if (outlooks.size() >= MOST_OUTLOOKS || name.endsWith(".csv")) {
                throw InputException.usage("The scenario (" + name + ") is not served.", "a name in border.yaml is.");
            }
            known = Outlook.of(model, name, Outlook.MONTHS);
            outlooks.put(name, known);
        }
        return known;
    }

    private synchronized Model border(Path folder) {
        Model known = border;
        if (known == null) {
            known = Model.read(folder, dossier);
            border = known;
        }
        return known;
    }

    /// Names the content of a folder's own files; subfolders are data of other rooms.
    static String fingerprint(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> read = files.filter(Edition::counts).sorted().toList();
            for (Path file : read) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (IOException e) {
            throw InputException.missing(
                    folder.toString(), "The folder can't be read (" + e.getMessage() + ").", "the path is misspelt.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".csv"));
    }
}
