package org.winset.report;

/// The look of the report's page; colours are those of its figures.
final class PageStyle {

    private PageStyle() {}

    static final String CSS = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
            body{margin:0;background:var(--paper);color:var(--ink);
            font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
            main{max-width:1040px;margin:0 auto;padding:48px 40px 72px}
            h1{font-size:34px;line-height:1.15;letter-spacing:-.015em;font-weight:680;margin:.15em 0 .9em;max-width:24em;text-wrap:balance}
            h2{font-size:23px;letter-spacing:-.01em;font-weight:640;margin:0 0 .6em}
            h3{font-size:16px;font-weight:640;margin:1.8em 0 .5em}
            h4{font-size:14px;font-weight:600;margin:0 0 14px}
            p{margin:.5em 0;max-width:72ch}
            .kicker{color:var(--soft);font-size:14px;margin:0}
            .facts{display:flex;flex-wrap:wrap;border-top:2px solid var(--ink);border-bottom:1px solid var(--rule)}
            .facts p{flex:1 1 180px;margin:0;padding:14px 20px 16px 0}
            .facts strong{display:block;font-size:25px;font-weight:640;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
            .facts span{color:var(--soft);font-size:14px;line-height:1.35;display:block;max-width:24ch}
            nav{display:flex;flex-wrap:wrap;gap:4px 22px;margin:16px 0 0;font-size:14px}
            a{color:var(--yes);text-decoration-thickness:1px;text-underline-offset:3px}
            a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            section{border-top:1px solid var(--rule);margin-top:52px;padding-top:30px}
            figure{margin:26px 0 34px}
            figure svg{display:block;width:100%;height:auto;min-width:720px}
            .wide{overflow-x:auto}
            figcaption{margin-top:10px;font-size:13px;color:var(--soft);display:flex;flex-wrap:wrap;gap:4px 16px}
            figcaption details{flex:1 1 240px}
            details[open]{flex-basis:100%}
            summary{cursor:pointer}
            table{border-collapse:collapse;font-size:14px;line-height:1.4;width:100%}
            th{font-weight:600;color:var(--soft);text-align:left;font-size:13px;vertical-align:bottom}
            th,td{padding:6px 14px 6px 0;border-bottom:1px solid var(--rule)}
            .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding:6px 0 6px 14px}
            .pair{display:grid;grid-template-columns:1fr 1fr;gap:16px 48px;align-items:start;margin:18px 0}
            .deals{list-style:none;margin:0;padding:0;counter-reset:deal}
            .deals>li{padding:14px 0 16px;border-bottom:1px solid var(--rule)}
            .lead{margin:0 0 8px;color:var(--soft);max-width:none}
            .lead strong{color:var(--ink);font-size:21px;font-weight:640;margin-right:8px;font-variant-numeric:tabular-nums}
            .chips{list-style:none;display:flex;flex-wrap:wrap;gap:5px 6px;margin:8px 0;padding:0;font-size:13px;line-height:1.35}
            .chips li{background:var(--band);border-radius:5px;padding:3px 8px}
            .chips b{font-weight:600}
            .than{margin:0;max-width:86ch}
            article{padding:4px 0 10px;border-bottom:1px solid var(--rule)}
            .why{margin:10px 0 8px;padding-left:18px;max-width:80ch}
            .why li{margin:3px 0}
            .keys{display:grid;grid-template-columns:22px 1fr;gap:6px;font-size:13px;color:var(--soft)}
            .keys dt{font-weight:650;color:var(--ink)}.keys dd{margin:0}
            footer{border-top:1px solid var(--rule);margin-top:52px;padding-top:18px;font-size:13px;color:var(--soft)}
            code{font:12.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
            @media(max-width:720px){main{padding:28px 18px 48px}h1{font-size:27px}.pair{grid-template-columns:1fr}}
            @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
            @media print{main{max-width:none;padding:0}nav,figcaption a{display:none}section{break-inside:auto}
            figure,article,.deals>li,table{break-inside:avoid}h2,h3{break-after:avoid}body{font-size:11.5px}
            figure svg{min-width:0}a{color:inherit}}
            """;
}
