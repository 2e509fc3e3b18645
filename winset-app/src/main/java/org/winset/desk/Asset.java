package org.winset.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// One file of the page, as it is and compressed.
record Asset(String type, byte[] plain, byte[] gzip, String tag) {

    private static final String PAGE = "org/winset/desk/page/";
    private static final String D3 = "META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");
    private static final Map<String, Asset> PACKED = new ConcurrentHashMap<>();

    /// The file of that name (`index.html`, `js/main.js`, `d3.min.js`), or `null`. Files in jars are kept.
    static @Nullable Asset of(String name) {
        if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*(\\.[a-z0-9]+)+")) {
            return null;
        }
        Asset kept = PACKED.get(name);
        if (kept != null) {
            return kept;
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        URL url = Asset.class.getClassLoader().getResource(name.equals("d3.min.js") ? D3 : PAGE + name);
        if (type == null || url == null) {
            return null;
        }
        try (InputStream in = url.openStream()) {
            Asset asset = of(type, in.readAllBytes());
            if (url.getProtocol().equals("jar")) {
                PACKED.put(name, asset);
            }
            return asset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset of(String type, byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        CRC32 sum = new CRC32();
        sum.update(plain);
        return new Asset(
                type, plain, packed.toByteArray(), '"' + Long.toHexString(sum.getValue()) + "-" + plain.length + '"');
    }
}
