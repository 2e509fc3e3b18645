package org.winset.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;

/// Members as dots: dimension 1 across and 2 up, or in one dimension ranked by position, each with one standard
/// deviation
/// either way. Colour and letter say the party. SVG or PNG, by the file's ending.
public final class PositionsPlot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 60;

    /// Marks in drawing order, so that both formats show the same.
    private sealed interface Mark {
        record Line(double x1, double y1, double x2, double y2, String colour) implements Mark {}

        record Dot(double x, double y, String colour, String title) implements Mark {}

        record Text(double x, double y, String text, String colour, int size, boolean middle) implements Mark {}
    }

    private final List<Mark> marks = new ArrayList<>();

    private PositionsPlot() {}

    /// Refuses endings other than `.svg` and `.png`, before any work is done.
    public static void checkEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw InputException.usage(
                    "The plot (" + file + ") has neither of the endings .svg and .png.", "name it " + file + ".svg");
        }
    }

    /// Writes the plot, whole or not at all.
    public static void write(Scaled scaled, Path file) {
        PositionsPlot plot = new PositionsPlot();
        plot.lay(scaled);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            SafeFile.write(file, plot.svg());
        } else {
            plot.png(file);
        }
    }

    private void lay(Scaled scaled) {
        List<MemberEstimate> members = scaled.members().stream()
                .sorted(Comparator.comparingDouble(m -> m.x()[0]))
                .toList();
        boolean plane = scaled.options().dimensions() > 1;
        double[] across = range(members, 0);
        double[] up = plane ? range(members, 1) : new double[] {0, members.size()};
        String title = scaled.table().blocks().size() == 1
                ? scaled.table().blocks().getFirst().title()
                : scaled.table().blocks().size() + " chambers and Congresses";
        marks.add(new Mark.Text(
                MARGIN,
                30,
                title + ": " + members.size() + " members, " + scaled.items().size() + " roll calls",
                "#222222",
                18,
                false));
        frame(across, up, plane);
        for (int k = 0; k < members.size(); k++) {
            MemberEstimate m = members.get(k);
            double x = place(m.x()[0], across, MARGIN, WIDTH - MARGIN);
            double y = place(plane ? m.x()[1] : k + .5, up, HEIGHT - MARGIN, MARGIN);
            String colour = colour(m.member().party());
            double sd = m.sd()[0];
            if (!Double.isNaN(sd)) {
                double left = place(m.x()[0] - sd, across, MARGIN, WIDTH - MARGIN);
                double right = place(m.x()[0] + sd, across, MARGIN, WIDTH - MARGIN);
                marks.add(new Mark.Line(left, y, right, y, "#bbbbbb"));
            }
            marks.add(new Mark.Dot(
                    x, y, colour, m.member().name() + " (" + m.member().party() + ")"));
        }
        for (MemberEstimate m : plane ? extremes(members) : List.<MemberEstimate>of()) {
            double x = place(m.x()[0], across, MARGIN, WIDTH - MARGIN);
            double y = place(m.x()[1], up, HEIGHT - MARGIN, MARGIN);
            marks.add(new Mark.Text(x, y - 8, m.member().name(), "#222222", 11, true));
        }
    }

    /// The members at the ends of either dimension: the ones that a reader looks for.
    private static List<MemberEstimate> extremes(List<MemberEstimate> members) {
        List<MemberEstimate> named = new ArrayList<>();
        for (int d = 0; d < 2; d++) {
            int dimension = d;
            Comparator<MemberEstimate> order = Comparator.comparingDouble(m -> m.x()[dimension]);
            members.stream().sorted(order).limit(2).forEach(named::add);
            members.stream().sorted(order.reversed()).limit(2).forEach(named::add);
        }
        return named.stream().distinct().toList();
    }

    private void frame(double[] across, double[] up, boolean plane) {
        String grey = "#888888";
        marks.add(new Mark.Line(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN, grey));
        marks.add(new Mark.Text(WIDTH / 2.0, HEIGHT - 16, "dimension 1", grey, 13, true));
        for (int tick = (int) Math.ceil(across[0]); tick <= across[1]; tick++) {
            double x = place(tick, across, MARGIN, WIDTH - MARGIN);
            marks.add(new Mark.Line(x, HEIGHT - MARGIN, x, HEIGHT - MARGIN + 5, grey));
            marks.add(new Mark.Text(x, HEIGHT - MARGIN + 20, "" + tick, grey, 12, true));
        }
        if (plane) {
            marks.add(new Mark.Line(MARGIN, HEIGHT - MARGIN, MARGIN, MARGIN, grey));
            marks.add(new Mark.Text(MARGIN, MARGIN - 12, "dimension 2", grey, 13, true));
            for (int tick = (int) Math.ceil(up[0]); tick <= up[1]; tick++) {
                double y = place(tick, up, HEIGHT - MARGIN, MARGIN);
                marks.add(new Mark.Line(MARGIN - 5, y, MARGIN, y, grey));
                marks.add(new Mark.Text(MARGIN - 16, y + 4, "" + tick, grey, 12, true));
            }
        }
    }

    private static double[] range(List<MemberEstimate> members, int d) {
        double low = members.stream().mapToDouble(m -> m.x()[d]).min().orElse(0);
        double high = members.stream().mapToDouble(m -> m.x()[d]).max().orElse(0);
        double room = Math.max(.05 * (high - low), .1);
        return new double[] {low - room, high + room};
    }

    private static double place(double value, double[] range, double from, double to) {
        return from + (to - from) * (value - range[0]) / (range[1] - range[0]);
    }

    private static String colour(String party) {
        return switch (party) {
            case "D", "Democrat" -> "#2166ac";
            case "R", "Republican" -> "#b2182b";
            default -> "#4d9221";
        };
    }

    private String svg() {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + HEIGHT + "\" font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (Mark mark : marks) {
            out.append(
                    switch (mark) {
                        case Mark.Line l ->
                            format(
                                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                                    l.x1, l.y1, l.x2, l.y2, l.colour);
                        case Mark.Dot d ->
                            format(
                                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" fill-opacity=\".75\"><title>%s</title></circle>\n",
                                    d.x, d.y, d.colour, escaped(d.title));
                        case Mark.Text t ->
                            format(
                                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>\n",
                                    t.x, t.y, t.size, t.colour, t.middle ? "middle" : "start", escaped(t.text));
                    });
        }
        return out.append("</svg>\n").toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void png(Path file) {
        System.setProperty("java.awt.headless", "true");
        int scale = 2;
        BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setStroke(new BasicStroke(1));
        try {
            marks.forEach(mark -> draw(g, mark));
        } catch (LinkageError | InternalError e) {
            throw InputException.missing(
                    file.toString(),
                    "This machine has no fonts to write into a PNG (" + e.getMessage() + ").",
                    "install fontconfig and a font (Debian: apt-get install fontconfig fonts-dejavu-core), or write an .svg.");
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
                g.setColor(Color.decode(l.colour));
                g.draw(new Line2D.Double(l.x1, l.y1, l.x2, l.y2));
            }
            case Mark.Dot d -> {
                g.setColor(Color.decode(d.colour));
                g.fill(new Ellipse2D.Double(d.x - 4, d.y - 4, 8, 8));
            }
            case Mark.Text t -> {
                g.setColor(Color.decode(t.colour));
                g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, t.size));
                double shift = t.middle ? g.getFontMetrics().stringWidth(t.text) / 2.0 : 0;
                g.drawString(t.text, (float) (t.x - shift), (float) t.y);
            }
        }
    }
}
