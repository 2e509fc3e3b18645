package org.winset.news.text;

/// A stretch of text between breaks, without the white space around it. Offsets are UTF-16.
public record Paragraph(int start, int end, Kind kind) {

    public enum Kind {
        BODY,
        /// a headline or cross-heading: what stands in marks there is no quotation
        HEADING,
        /// "- Commissioner X" below a quotation
        SIGNATURE,
        /// bylines, credits, times of day, datelines of their own
        FURNITURE
    }
}
