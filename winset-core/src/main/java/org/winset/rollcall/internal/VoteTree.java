package org.winset.rollcall.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;
import org.winset.dossier.Problem;

/// Walks a tree of `data.json` files, in a folder or an archive, and hands each to the crew. Nothing is unpacked to
/// disk.
final class VoteTree {

    /// No roll call comes near this; a larger entry is a mistake or an attack.
    private static final int LARGEST = 32 << 20;

    private static final int XZ_MEMORY_KIB = 256 << 10;

    private final Crew crew;
    private final Docket docket = new Docket();
    private final Queue<byte[]> buffers = new ConcurrentLinkedQueue<>();
    private int found;

    private VoteTree(Crew crew) {
        this.crew = crew;
    }

    /// Reads everything below `folder` that is named `data.json`.
    static Docket folder(Path folder, Crew crew) {
        VoteTree tree = new VoteTree(crew);
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                if (tree.isVote(file.getFileName().toString())) {
                    crew.submit(reader -> readFile(file, reader, true));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            tree.docket.problem(Problem.of(
                    folder.toString(), "The folder can't be read (" + e.getMessage() + ").", "check its permissions."));
        }
        return tree.finished(folder, "folder");
    }

    /// Reads one file that is not in an archive.
    static Docket readFile(Path file, CongressVote reader, boolean tree) {
        try {
            if (Files.size(file) > LARGEST) {
                Docket docket = new Docket();
                docket.problem(tooLarge(file.toString(), Files.size(file)));
                return docket;
            }
            byte[] bytes = Files.readAllBytes(file);
            return reader.read(file.toString(), bytes, bytes.length, tree);
        } catch (IOException e) {
            Docket docket = new Docket();
            docket.problem(Problem.of(
                    file.toString(), "The file can't be read (" + e.getMessage() + ").", "check its permissions."));
            return docket;
        }
    }

    /// Reads the votes of a `.zip`.
    static Docket zip(Path archive, Crew crew) {
        VoteTree tree = new VoteTree(crew);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                if (tree.isVote(baseName(entry.getName()))) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        tree.take(archive + "!" + entry.getName(), in, entry.getCrc());
                    } catch (IOException | RuntimeException e) {
                        tree.docket.problem(damaged(archive + "!" + entry.getName(), e));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            tree.docket.problem(damaged(archive.toString(), e));
        }
        return tree.finished(archive, "archive");
    }

    /// Reads the votes of a `.tar`, packed with xz, gzip or not at all.
    static Docket tar(Path archive, Packing packing, Crew crew) {
        VoteTree tree = new VoteTree(crew);
        String last = "";
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                InputStream plain = unpacked(raw, packing)) {
            TarEntries entries = new TarEntries(plain);
            while (entries.next()) {
                last = entries.name();
                if (entries.isFile() && tree.isVote(baseName(last))) {
                    tree.take(archive + "!" + last, entries);
                }
            }
        } catch (IOException | RuntimeException e) {
            tree.docket.problem(damaged(last.isEmpty() ? archive.toString() : archive + "!" + last, e));
        }
        return tree.finished(archive, "archive");
    }

    private static InputStream unpacked(InputStream raw, Packing packing) throws IOException {
        return switch (packing) {
            case XZ -> new XZInputStream(raw, XZ_MEMORY_KIB);
            case GZIP -> new GZIPInputStream(raw, 1 << 16);
            case NONE -> raw;
        };
    }

    private boolean isVote(String name) {
        if (name.equals("data.json")) {
            found++;
            return true;
        }
        docket.leaveOut(LeftOut.OTHER_FILE);
        return false;
    }

    private void take(String place, TarEntries entries) throws IOException {
        if (entries.size() > LARGEST) {
            docket.problem(tooLarge(place, entries.size()));
            return;
        }
        byte[] bytes = buffer((int) entries.size());
        entries.read(bytes);
        submit(place, bytes, (int) entries.size());
    }

    private void take(String place, InputStream in, long checksum) throws IOException {
        byte[] bytes = buffer(1 << 16);
        int length = in.readNBytes(bytes, 0, bytes.length);
        while (length == bytes.length && length <= LARGEST) {
            bytes = Arrays.copyOf(bytes, 2 * length);
            length += in.readNBytes(bytes, length, length);
        }
        if (length > LARGEST) {
            docket.problem(tooLarge(place, length));
            return;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        if (checksum >= 0 && crc.getValue() != checksum) {
            throw new IOException("its checksum is wrong");
        }
        submit(place, bytes, length);
    }

    private byte[] buffer(int size) {
        byte[] bytes = buffers.poll();
        return bytes == null || bytes.length < size ? new byte[Math.max(1 << 16, size + size / 4)] : bytes;
    }

    private void submit(String place, byte[] bytes, int length) {
        crew.submit(reader -> {
            try {
                return reader.read(place, bytes, length, true);
            } finally {
                buffers.add(bytes);
            }
        });
    }

    private Docket finished(Path input, String what) {
        if (found == 0 && docket.problems().isEmpty()) {
            docket.problem(Problem.of(
                    input.toString(),
                    "The " + what + " holds no data.json.",
                    "the votes lie elsewhere: unitedstates/congress keeps them in data/118/votes/2023/h1/data.json."));
        }
        docket.merge(crew.finished());
        return docket;
    }

    private static Problem damaged(String place, Exception e) {
        String why = e instanceof EOFException ? "it ends in the middle" : String.valueOf(e.getMessage());
        return Problem.of(
                place,
                "The archive is damaged here (" + why + ").",
                why.contains("no tar") ? "unpack it first." : "it was cut off; fetch it again.");
    }

    private static Problem tooLarge(String place, long size) {
        return Problem.of(
                place,
                "The file is too large for a roll call (" + size + " bytes, at most " + LARGEST + ").",
                "it is another file.");
    }

    private static String baseName(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }
}
