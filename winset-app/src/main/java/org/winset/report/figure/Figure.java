package org.winset.report.figure;

/// One figure: its drawing, and the numbers behind it as a table. `id` names its files; `description` says in words
/// what
/// is to be seen, for those who don't see it.
public record Figure(
        String id, String title, String description, double width, double height, String body, Table table) {

    /// The drawing for a page that has [Style#SHARED] itself.
    public String inline() {
        return head("") + body + "</svg>\n";
    }

    /// The drawing as a file of its own, for light and dark.
    public String standalone() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + head(" xmlns=\"http://www.w3.org/2000/svg\"")
                + "<style>" + Style.ALONE + Style.SHARED + "</style>\n"
                + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n" + body + "</svg>\n";
    }

    private String head(String namespace) {
        return "<svg" + namespace + " viewBox=\"0 0 " + Svg.number(width) + " " + Svg.number(height)
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">\n<title id=\"" + id
                + "-title\">" + Svg.escape(title) + "</title>\n<desc id=\"" + id + "-desc\">"
                + Svg.escape(description) + "</desc>\n";
    }
}
