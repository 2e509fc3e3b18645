package org.winset.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Speaks plain HTTP to a desk on a copy of the council example, with whatever headers a test wants.
final class Visitor implements AutoCloseable {

    record Answer(int status, String head, String body) {}

    final Path folder;
    final Desk desk;
    private final URI address;

    Visitor(Path aside, @Nullable String token) {
        folder = aside.resolve("council");
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(Path.of("../examples/council"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk = Desk.open(new DeskOptions(folder, DeskOptions.LOOPBACK, 0, token));
        address = URI.create(desk.address());
    }

    String host() {
        return "127.0.0.1:" + address.getPort();
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    Answer post(String path, String body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    String events(String path) throws IOException {
        return get(path, "Accept: text/event-stream").body();
    }

    private Answer send(String method, String path, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (Arrays.stream(headers).noneMatch(h -> h.startsWith("Host:"))) {
            request.append("Host: ").append(host()).append("\r\n");
        }
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            String head = answer.substring(0, end);
            String content = answer.substring(end + 4);
            return new Answer(
                    Integer.parseInt(head.split(" ")[1]), head, head.contains("chunked") ? whole(content) : content);
        }
    }

    /// Chunks put together.
    private static String whole(String chunked) {
        byte[] bytes = chunked.getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            int line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
            out.write(bytes, line + 2, size);
            at = line + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        desk.close();
    }
}
