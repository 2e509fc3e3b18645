package org.winset.dossier.folder;

import static org.winset.dossier.shape.Key.optional;
import static org.winset.dossier.shape.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.shape.Family;
import org.winset.dossier.shape.Fields;
import org.winset.dossier.shape.Key;
import org.winset.dossier.shape.ObjectShape;
import org.winset.dossier.shape.Shapes;
import org.winset.dossier.shape.TableShape;

/// `precedents.csv`: the item parameters of a roll call a row.
final class VoteColumns {

    private static final Key<PrecedentVote, String> ID = required(
            "id",
            Shapes.defining("vote of precedents.csv", "vote of precedents.csv"),
            PrecedentVote::id,
            "the roll call's id");
    private static final Key<PrecedentVote, String> CHAMBER =
            required("chamber", Shapes.reference("chamber"), PrecedentVote::chamber, "where it was taken");
    private static final Key<PrecedentVote, LocalDate> DATE =
            required("date", Shapes.date(), PrecedentVote::date, "when");
    private static final Key<PrecedentVote, String> QUESTION =
            optional("question", Shapes.text(), PrecedentVote::question, "", "what was voted on");
    private static final Key<PrecedentVote, Integer> YEA =
            required("yea", Shapes.whole(0, 1_000_000), PrecedentVote::yea, "yeas");
    private static final Key<PrecedentVote, Integer> NAY =
            required("nay", Shapes.whole(0, 1_000_000), PrecedentVote::nay, "nays");
    private static final Key<PrecedentVote, Double> ALPHA =
            required("alpha", Shapes.number(-1000, 1000), PrecedentVote::alpha, "P(yea) = Phi(alpha + beta . x)");
    private static final Key<PrecedentVote, Double> ALPHA_SD =
            required("alpha_sd", Shapes.number(0, 1000), PrecedentVote::alphaSd, "its posterior standard deviation");
    private static final Key<PrecedentVote, String> SOURCE =
            required("source", Terms.source(), PrecedentVote::source, "where the votes come from");

    private static final Pattern DIGIT = Pattern.compile("[1-9]");
    private static final Family<PrecedentVote, Double> BETA = new Family<>(
            "beta*",
            DIGIT,
            null,
            "beta_sd*",
            Shapes.number(-1000, 1000),
            vote -> Pairs.numbered(vote.beta()),
            "discrimination in dimension 1, 2, ... (beta1, beta2)");
    private static final Family<PrecedentVote, Double> BETA_SD = new Family<>(
            "beta_sd*",
            DIGIT,
            null,
            "beta*",
            Shapes.number(0, 1000),
            vote -> Pairs.numbered(vote.betaSd()),
            "its posterior standard deviation");

    static final ObjectShape<PrecedentVote> ROW = new ObjectShape<>(
            "precedent vote",
            List.of(ID, CHAMBER, DATE, QUESTION, YEA, NAY, ALPHA, ALPHA_SD, SOURCE),
            List.of(BETA, BETA_SD),
            VoteColumns::vote);
    static final TableShape<PrecedentVote> TABLE = new TableShape<>(ROW);

    private VoteColumns() {}

    private static @Nullable PrecedentVote vote(Fields fields) {
        Map<String, Double> beta = fields.get(BETA);
        Map<String, Double> sds = fields.get(BETA_SD);
        boolean sound = Pairs.matched(fields, BETA, beta, BETA_SD, sds);
        sound &= Pairs.gapless(fields, BETA, beta);
        if (!sound) {
            return null;
        }
        List<String> order = beta.keySet().stream().sorted().toList();
        return new PrecedentVote(
                fields.get(ID),
                fields.get(CHAMBER),
                fields.get(DATE),
                fields.get(QUESTION),
                fields.get(YEA),
                fields.get(NAY),
                fields.get(ALPHA),
                fields.get(ALPHA_SD),
                order.stream().map(beta::get).toList(),
                order.stream().map(sds::get).toList(),
                fields.get(SOURCE));
    }
}
