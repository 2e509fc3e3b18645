package org.winset.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;

/// Marks on a white sheet, written as SVG or PNG by the file's ending.
record Sheet(int width, int height, List<Mark> marks) {

    private static final int PIXELS = 2;
    private static final double RADIUS = 4;

    /// Refuses endings other than `.svg` and `.png`.
    static void checkEnding(Path file) {
        if (!endsWith(file, ".svg") && !endsWith(file, ".png")) {
            throw InputException.usage(
                    "The plot (" + file + ") has neither of the endings .svg and .png.", "name it (" + file + ".svg).");
        }
    }

    /// Writes the file, whole or not at all.
    void write(Path file) {
        if (endsWith(file, ".svg")) {
            SafeFile.write(file, svg());
        } else {
            png(file);
        }
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    String svg() {
        StringBuilder out = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"sans-serif\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
                width, height));
        for (Mark mark : marks) {
            out.append(element(mark));
        }
        return out.append("</svg>\n").toString();
    }

    private static String element(Mark mark) {
        return switch (mark) {
            case Mark.Line l ->
                format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                        l.x1(), l.y1(), l.x2(), l.y2(), l.colour());
            case Mark.Symbol s -> symbol(s);
            case Mark.Text t ->
                format(
                        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>\n",
                        t.x(),
                        t.y(),
                        t.size(),
                        t.colour(),
                        t.align().name().toLowerCase(Locale.ROOT),
                        escaped(t.text()));
        };
    }

    private static String symbol(Mark.Symbol s) {
        StringBuilder points = new StringBuilder();
        double[] corners = Mark.corners(s.shape());
        for (int k = 0; k < corners.length; k += 2) {
            points.append(format("%s%.1f,%.1f", k == 0 ? "" : " ", s.x() + corners[k], s.y() + corners[k + 1]));
        }
        String outline = corners.length == 0
                ? format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.0f\"", s.x(), s.y(), RADIUS)
                : format("<polygon points=\"%s\"", points);
        String name = corners.length == 0 ? "circle" : "polygon";
        return format(
                "%s fill=\"%s\" fill-opacity=\".8\"><title>%s</title></%s>\n",
                outline, s.colour(), escaped(s.title()), name);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void png(Path file) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(width * PIXELS, height * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PIXELS, PIXELS);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setStroke(new BasicStroke(1));
        try {
            marks.forEach(mark -> draw(g, mark));
        } catch (LinkageError | InternalError e) {
            throw InputException.missing(
                    file.toString(),
                    "This machine has no fonts to write into a PNG (" + e.getMessage() + ").",
                    "install fontconfig and a font (Debian: apt-get install fontconfig fonts-dejavu-core), or write an"
                            + " .svg.");
        } finally {
            g.dispose();
        }
        SafeFile.write(file, aside -> {
            if (!ImageIO.write(image, "png", aside.toFile())) {
                throw new IOException("no PNG writer in this JDK");
            }
        });
    }

    private static void draw(Graphics2D g, Mark mark) {
        switch (mark) {
            case Mark.Line l -> {
                g.setColor(Color.decode(l.colour()));
                g.draw(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()));
            }
            case Mark.Symbol s -> {
                g.setColor(Color.decode(s.colour()));
                g.fill(outline(s));
            }
            case Mark.Text t -> {
                g.setColor(Color.decode(t.colour()));
                g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, t.size()));
                double wide = g.getFontMetrics().stringWidth(t.text());
                double shift = switch (t.align()) {
                    case START -> 0;
                    case MIDDLE -> wide / 2;
                    case END -> wide;
                };
                g.drawString(t.text(), (float) (t.x() - shift), (float) t.y());
            }
        }
    }

    private static java.awt.Shape outline(Mark.Symbol s) {
        double[] corners = Mark.corners(s.shape());
        if (corners.length == 0) {
            return new Ellipse2D.Double(s.x() - RADIUS, s.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        Path2D path = new Path2D.Double();
        path.moveTo(s.x() + corners[0], s.y() + corners[1]);
        for (int k = 2; k < corners.length; k += 2) {
            path.lineTo(s.x() + corners[k], s.y() + corners[k + 1]);
        }
        path.closePath();
        return path;
    }
}
