package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Quotation;
import org.winset.news.Reading;
import org.winset.news.Speaker;
import org.winset.news.claim.Findings;
import org.winset.news.claim.Proposal;

/// What was read as CSV: a row for each passage and proposal.
public final class NewsCsv {

    private NewsCsv() {}

    public static void write(List<Findings> all, boolean refused, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "file",
                "kind",
                "start",
                "end",
                "text",
                "mention",
                "name",
                "member_id",
                "type",
                "rule",
                "confidence",
                "status",
                "chain",
                "provision",
                "level",
                "stance",
                "modality",
                "condition",
                "requires",
                "strength",
                "holder",
                "anonymous");
        for (Findings findings : all) {
            Reading reading = findings.reading();
            for (Quotation quotation : refused ? reading.passages() : reading.quotations()) {
                List<Proposal> proposals = findings.of(quotation);
                if (proposals.isEmpty()) {
                    row(csv, reading, quotation, null);
                }
                proposals.forEach(proposal -> row(csv, reading, quotation, proposal));
            }
        }
        csv.flush();
    }

    private static void row(CsvWriter csv, Reading reading, Quotation q, @Nullable Proposal p) {
        Speaker s = q.speaker();
        csv.writeRecord(
                reading.article().name(),
                NewsJson.Words.of(q.kind()),
                Integer.toString(q.span().start()),
                Integer.toString(q.span().end()),
                q.text(),
                s == null ? "" : s.mention(),
                s == null ? "" : s.name(),
                s == null ? "" : s.memberId(),
                s == null ? "" : NewsJson.Words.of(s.type()),
                q.rule().words(),
                Double.toString(q.confidence()),
                NewsJson.Words.of(q.status()),
                String.join(" > ", q.chain()),
                p == null ? "" : p.provision(),
                p == null ? "" : p.level(),
                p == null ? "" : p.side().words(),
                p == null ? "" : p.kind().words(),
                p == null || p.condition() == null ? "" : p.condition().toString(),
                p == null || p.requires() == null ? "" : p.requires().toString(),
                p == null ? "" : p.strength().words(),
                p == null ? "" : p.holder(),
                p == null ? "" : p.anonymous() ? "yes" : "no");
    }
}
