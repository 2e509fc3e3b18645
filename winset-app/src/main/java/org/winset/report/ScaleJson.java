package org.winset.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.scale.Block;
import org.winset.scale.Fit;
import org.winset.scale.ItemEstimate;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;
import org.winset.scale.Score;
import org.winset.scale.StartReport;
import org.winset.scale.TopicEstimate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A scaling as JSON. Fractions, not percentages; numbers that don't exist are null.
public final class ScaleJson {

    private final JsonGenerator json;

    private ScaleJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes one object; `out` stays open.
    public static void write(Scaled scaled, double readSeconds, double fitSeconds, Writer out) {
        try (JsonGenerator json = generator(out)) {
            new ScaleJson(json).object(scaled, readSeconds, fitSeconds);
        }
    }

    /// Writes an array with one object for each scaling; `out` stays open.
    public static void write(List<Scaled> each, double readSeconds, List<Double> fitSeconds, Writer out) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            for (int k = 0; k < each.size(); k++) {
                new ScaleJson(json).object(each.get(k), readSeconds, fitSeconds.get(k));
            }
            json.writeEndArray();
        }
    }

    private static JsonGenerator generator(Writer out) {
        return JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writerWithDefaultPrettyPrinter()
                .createGenerator(out);
    }

    private void object(Scaled scaled, double readSeconds, double fitSeconds) {
        json.writeStartObject();
        json.writeNumberProperty("legislators", scaled.members().size());
        json.writeNumberProperty("rollCalls", scaled.items().size());
        json.writeNumberProperty("votes", scaled.table().votes());
        json.writeNumberProperty("dimensions", scaled.options().dimensions());
        json.writeNumberProperty("seed", scaled.options().seed());
        json.writeArrayPropertyStart("blocks");
        scaled.table().blocks().stream().map(Block::title).forEach(json::writeString);
        json.writeEndArray();
        fit("fit", scaled.fit());
        fit("heldOut", scaled.heldOut());
        json.writeObjectPropertyStart("seconds");
        number("read", readSeconds);
        number("fit", fitSeconds);
        json.writeEndObject();
        read(scaled);
        diagnostics(scaled);
        json.writeArrayPropertyStart("topics");
        for (TopicEstimate topic : scaled.topics()) {
            json.writeStartObject();
            json.writeStringProperty("name", topic.name());
            json.writeNumberProperty("rollCalls", topic.rollCalls());
            json.writeNumberProperty("missing", topic.missing());
            number("tau", topic.tau());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("members");
        scaled.members().forEach(this::member);
        json.writeEndArray();
        json.writeArrayPropertyStart("items");
        scaled.items().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fit(String name, @Nullable Fit fit) {
        if (fit == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        score(fit.model());
        json.writeArrayPropertyStart("calibration");
        for (Score.Bin bin : fit.model().calibration()) {
            json.writeStartObject();
            number("from", bin.from());
            number("to", bin.to());
            json.writeNumberProperty("votes", bin.votes());
            number("predicted", bin.predicted());
            number("observed", bin.observed());
            json.writeEndObject();
        }
        json.writeEndArray();
        named("point", fit.point());
        named("partyByRollCall", fit.partyByRollCall());
        named("partyLine", fit.partyLine());
        named("majority", fit.majority());
        json.writeEndObject();
    }

    private void named(String name, Score score) {
        json.writeObjectPropertyStart(name);
        score(score);
        json.writeEndObject();
    }

    private void score(Score score) {
        json.writeNumberProperty("votes", score.votes());
        number("correct", score.correct());
        number("accuracy", score.correct());
        number("apre", score.apre());
        number("gmp", score.gmp());
        number("logLoss", score.logLoss());
        number("brier", score.brier());
    }

    private void read(Scaled scaled) {
        json.writeObjectPropertyStart("read");
        json.writeNumberProperty("files", scaled.read().files());
        json.writeNumberProperty("rollCalls", scaled.read().rollCalls());
        json.writeNumberProperty("votes", scaled.read().votes());
        json.writeObjectPropertyStart("leftOut");
        scaled.read().leftOut().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("lopsided", scaled.table().droppedLopsided());
        json.writeNumberProperty("rarelyVoting", scaled.table().droppedMembers());
        json.writeArrayPropertyStart("notes");
        scaled.read().notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void diagnostics(Scaled scaled) {
        json.writeObjectPropertyStart("diagnostics");
        json.writeStringProperty(
                "uncertainty", scaled.options().uncertainty().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("draws", scaled.draws());
        json.writeStringProperty("prior", scaled.options().prior().name().toLowerCase(Locale.ROOT));
        number("rHat", scaled.convergence().worst());
        number("rHatAbove", scaled.convergence().above());
        json.writeObjectPropertyStart("effectiveDraws");
        number("least", scaled.convergence().effectiveDraws(0));
        number("median", scaled.convergence().effectiveDraws(.5));
        json.writeEndObject();
        json.writeArrayPropertyStart("starts");
        for (StartReport start : scaled.starts()) {
            json.writeStartObject();
            json.writeStringProperty("from", start.from());
            number("objective", start.objective());
            number("logLikelihood", start.logLikelihood());
            json.writeNumberProperty("iterations", start.iterations());
            json.writeBooleanProperty("converged", start.converged());
            number("agreement", start.agreement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("warnings");
        scaled.warnings().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void member(MemberEstimate m) {
        json.writeStartObject();
        json.writeStringProperty("id", m.member().id());
        json.writeStringProperty("name", m.member().name());
        json.writeStringProperty("party", m.member().party());
        json.writeStringProperty("state", m.member().state());
        array("x", m.x());
        array("sd", m.sd());
        json.writeNumberProperty("votes", m.votes());
        json.writeNumberProperty("correct", m.correct());
        json.writeNumberProperty("absences", m.absences());
        array("offset", m.offset());
        array("offsetSd", m.offsetSd());
        json.writeEndObject();
    }

    private void item(ItemEstimate i) {
        json.writeStartObject();
        json.writeStringProperty("id", i.rollCall().id());
        json.writeNumberProperty("yea", i.yeas());
        json.writeNumberProperty("nay", i.nays());
        number("alpha", i.alpha());
        number("alphaSd", i.alphaSd());
        array("beta", i.beta());
        array("betaSd", i.betaSd());
        number("cut", i.cutDistance());
        number("direction", i.yeaDirection());
        json.writeNumberProperty("errors", i.errors());
        json.writeNumberProperty("bestCutErrors", i.bestCutErrors());
        json.writeEndObject();
    }

    private void array(String name, double[] values) {
        json.writeArrayPropertyStart(name);
        for (double value : values) {
            if (Double.isFinite(value)) {
                json.writeNumber(rounded(value));
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private void number(String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, rounded(value));
        } else {
            json.writeNullProperty(name);
        }
    }

    private static double rounded(double value) {
        return Math.abs(value) > 1e9 ? value : Math.round(value * 1e6) / 1e6;
    }
}
