package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The `winset` script, where there is a shell.
class LauncherTest {

    private static final Path SH = Path.of("/bin/sh");

    @TempDir
    Path folder;

    private static Path script() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.isRegularFile(at.resolve("winset")) && Files.exists(at.resolve("mvnw")))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null && Files.isExecutable(SH), "skipped: no sh or no launcher");
        return at.resolve("winset");
    }

    private static Shell run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(process.waitFor(), out, err);
    }

    @Test
    void it_is_plain_posix_shell() throws IOException, InterruptedException {
        Shell shell = run(List.of("/bin/sh", "-n", script().toString()), Map.of("PATH", "/usr/bin:/bin"));

        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        assertThat(script()).isExecutable();
    }

    /// The folders that it looks through are replaced by an empty one, so that no JDK of this machine is found.
    @Test
    void without_a_jdk_it_says_so_and_exits_with_69() throws IOException, InterruptedException {
        Path copy = folder.resolve("winset");
        Files.writeString(
                copy,
                Files.readString(script())
                        .replace("/usr/lib/jvm", folder + "/jvm")
                        .replace("/opt/", folder + "/opt/")
                        .replace("/Library/", folder + "/Library/"));
        Path tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("dirname", "sed", "head", "readlink", "find", "mkdir")) {
            Path real = Path.of("/usr/bin", tool);
            Files.copy(
                    Files.exists(real) ? real : Path.of("/bin", tool),
                    tools.resolve(tool),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path old = Files.createDirectories(folder.resolve("jvm/java-17/bin"));
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
        for (String name : List.of("java", "javac")) {
            Files.writeString(old.resolve(name), "#!/bin/sh\nexit 1\n");
            old.resolve(name).toFile().setExecutable(true);
        }

        Shell shell = run(
                List.of("/bin/sh", copy.toString(), "scale", "x.csv"),
                Map.of("PATH", tools.toString(), "HOME", folder.toString(), "JAVA_HOME", folder + "/jvm/java-17"));

        assertThat(shell.code()).as(shell.err()).isEqualTo(69);
        assertThat(shell.err())
                .contains("(JAVA_HOME is (" + folder + "/jvm/java-17)")
                .contains("\nMaybe ");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void a_bare_environment_is_no_reason_to_fail_in_another_way() throws IOException, InterruptedException {
        Path copy = folder.resolve("winset");
        Files.writeString(
                copy,
                Files.readString(script())
                        .replace("/usr/lib/jvm", folder + "/jvm")
                        .replace("/opt/", folder + "/opt/")
                        .replace("/Library/", folder + "/Library/"));
        Path tools = Files.createDirectory(folder.resolve("bin"));
        Files.copy(Path.of("/usr/bin/dirname"), tools.resolve("dirname"), StandardCopyOption.COPY_ATTRIBUTES);

        Shell shell = run(List.of("/bin/sh", copy.toString()), Map.of("PATH", tools.toString()));

        assertThat(shell.code()).as(shell.err()).isEqualTo(69);
        assertThat(shell.err())
                .contains("JAVA_HOME is (unset)")
                .doesNotContain("not found")
                .contains("Maybe");
    }
}
