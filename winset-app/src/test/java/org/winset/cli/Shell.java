package org.winset.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// One command line, run inside the test: its exit code and what it printed.
record Shell(int code, String out, String err) {

    static Shell run(Object... words) {
        List<String> args = new ArrayList<>();
        for (Object word : words) {
            if (word instanceof Path path) {
                args.add(path.toString());
            } else {
                args.addAll(List.of(word.toString().split(" ")));
            }
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        line.getSubcommands().values().forEach(sub -> {
            sub.setOut(new PrintWriter(out));
            sub.setErr(new PrintWriter(err));
        });
        int code = line.execute(args.toArray(String[]::new));
        return new Shell(code, out.toString(), err.toString());
    }
}
