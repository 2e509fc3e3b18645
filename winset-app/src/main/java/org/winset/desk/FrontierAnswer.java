package org.winset.desk;

import java.util.List;
import org.winset.deal.Frontier;
import org.winset.deal.Negotiation;
import org.winset.dossier.Deal;
import org.winset.dossier.Principal;
import org.winset.report.DealWords;

/// The Pareto frontier of the win set between two principals, at even odds; utilities in probit units, the status quo
/// at
/// 0. `marks` name the textbook bargaining solutions that a point attains.
record FrontierAnswer(
        String version, List<DossierAnswer.Word> principals, int size, double proved, List<Point> points) {

    record Point(List<Double> utilities, String deals, String deal, List<String> marks) {}

    static final int SHOWN = 300;
    private static final double UNIT = 256;

    static FrontierAnswer of(Edition edition, Negotiation talks, List<Principal> principals, Stream stream) {
        Frontier frontier = talks.search(1, stream.watch("searching the frontier"))
                .frontier(principals.stream().map(talks::utility).toList(), SHOWN, 1);
        List<Point> points = frontier.points().stream()
                .map(point -> point(talks, frontier, point))
                .toList();
        return new FrontierAnswer(
                edition.version(),
                principals.stream()
                        .map(p -> new DossierAnswer.Word(p.id(), p.name().isEmpty() ? p.title() : p.name()))
                        .toList(),
                frontier.size(),
                frontier.proved(),
                points);
    }

    private static Point point(Negotiation talks, Frontier frontier, Frontier.Point point) {
        return new Point(
                point.utilities().stream().map(u -> CountAnswer.round(u / UNIT)).toList(),
                point.deals().toString(),
                DealWords.terse(
                        talks.dossier(), new Deal(point.examples().getFirst().places())),
                frontier.bargains().stream()
                        .filter(bargain -> bargain.points().contains(point))
                        .map(bargain -> Question.words(bargain.solution()))
                        .toList());
    }
}
