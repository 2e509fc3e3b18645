package org.winset.report;

import org.winset.report.PartyMarks.Shape;

/// What a plot is made of, in drawing order and pixels from the top left, so that every format shows the same.
sealed interface Mark {

    record Line(double x1, double y1, double x2, double y2, String colour) implements Mark {}

    /// A filled shape around (x, y), no [Shape#LETTER]; `title` is what pointing at it shows.
    record Symbol(double x, double y, Shape shape, String colour, String title) implements Mark {}

    /// Text whose base line starts, is centred or ends at (x, y).
    record Text(double x, double y, String text, String colour, int size, Align align) implements Mark {

        /// A generous guess at the width, for placing; the font decides the real one.
        double width() {
            return width(text, size);
        }

        static double width(String text, int size) {
            return .6 * size * text.length();
        }
    }

    enum Align {
        START,
        MIDDLE,
        END
    }

    /// The corners of a shape that is no circle, as x, y pairs around (0, 0).
    static double[] corners(Shape shape) {
        return switch (shape) {
            case CIRCLE, LETTER -> new double[0];
            case SQUARE -> new double[] {-3.6, -3.6, 3.6, -3.6, 3.6, 3.6, -3.6, 3.6};
            case TRIANGLE -> new double[] {0, -5, 4.6, 3.4, -4.6, 3.4};
            case DIAMOND -> new double[] {0, -5, 5, 0, 0, 5, -5, 0};
        };
    }
}
