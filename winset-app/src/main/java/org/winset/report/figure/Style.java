package org.winset.report.figure;

/// The look of figures: colours as variables, light and dark, and classes for what is drawn.
public final class Style {

    private Style() {}

    private static final String LIGHT = "--paper:#ffffff;--ink:#1c2330;--soft:#5b6472;--faint:#8d95a3;--rule:#e3e6eb;"
            + "--band:#f4f5f8;--yes:#1f5fa8;--no:#b9532d;--accent:#6b4a9e;--d:#2b65b0;--r:#b33a3a;--i:#5d7d2a;--o:#8a6d1d";
    private static final String DARK = "--paper:#14171c;--ink:#e7eaf0;--soft:#a3abb8;--faint:#79818f;--rule:#2c313a;"
            + "--band:#1c2027;--yes:#74aee8;--no:#e6946f;--accent:#b79be0;--d:#7fb0ea;--r:#ee8a84;--i:#a9c977;--o:#d9bd6a";

    /// Variables for a page.
    public static final String VARIABLES = ":root{" + LIGHT + ";color-scheme:light dark}"
            + "@media(prefers-color-scheme:dark){:root{" + DARK + "}}@media print{:root{" + LIGHT + "}}";

    static final String ALONE = "svg{" + LIGHT + ";font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
            + "@media(prefers-color-scheme:dark){svg{" + DARK + "}}@media print{svg{" + LIGHT + "}}"
            + ".page{fill:var(--paper)}";

    /// Classes that figures use.
    public static final String SHARED = "svg text{font-size:13px;fill:var(--ink)}svg .s{font-size:11.5px}"
            + "svg .soft{fill:var(--soft)}svg .faint{fill:var(--faint)}svg .b{font-weight:600}svg .l{font-size:17px}"
            + "svg .e{text-anchor:end}svg .m{text-anchor:middle}svg .t{font-variant-numeric:tabular-nums}"
            + "svg .rule{stroke:var(--rule);stroke-width:1;fill:none}svg .axis{stroke:var(--faint);stroke-width:1}"
            + "svg .mark{stroke:var(--ink);stroke-width:1.6}svg .band{fill:var(--band)}svg .track{fill:var(--rule)}"
            + "svg .yes{fill:var(--yes)}svg .no{fill:var(--no)}svg .pale{fill:var(--faint);fill-opacity:.45}"
            + "svg .accent{fill:var(--accent)}svg .inv{fill:var(--paper)}"
            + "svg .c0{stroke:var(--yes)}svg .c1{stroke:var(--no)}svg .c2{stroke:var(--accent)}svg .c3{stroke:var(--o)}"
            + "svg .f0{fill:var(--yes)}svg .f1{fill:var(--no)}svg .f2{fill:var(--accent)}svg .f3{fill:var(--o)}"
            + "svg .step{fill:none;stroke-width:2;stroke-linejoin:round}svg .dash1{stroke-dasharray:7 3}"
            + "svg .dash2{stroke-dasharray:2 3}svg .dash3{stroke-dasharray:9 3 2 3}"
            + "svg .p0{fill:var(--d);stroke:var(--d)}svg .p1{fill:var(--r);stroke:var(--r)}"
            + "svg .p2{fill:var(--i);stroke:var(--i)}svg .p3{fill:var(--o);stroke:var(--o)}"
            + "svg circle.seat{stroke-width:1.1}svg .ring{fill:none;stroke:var(--ink);stroke-width:1.6}"
            + "svg .tiny{font-size:7.5px;font-weight:600;text-anchor:middle;pointer-events:none}";
}
