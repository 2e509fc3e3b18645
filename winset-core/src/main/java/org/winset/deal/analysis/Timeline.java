package org.winset.deal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.PrecedentVote;
import org.winset.dossier.View;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// The chance of one deal as what is known accumulates: statements, commitments, views and precedents by their dates.
/// Positions stay as estimated on the dossier's own date.
public record Timeline(Deal deal, List<Point> points) {

    public Timeline {
        points = List.copyOf(points);
    }

    /// The chance with everything known at the end of a day, and the ids of what was new since the point before (none
    /// at
    /// the first point, the day before anything was said).
    public record Point(LocalDate date, double chance, List<String> news) {
        public Point {
            news = List.copyOf(news);
        }
    }

    /// Points at the eve of the first statement or commitment, at every date that brings one or a dated view, and at
    /// the
    /// as-of date.
    public static Timeline of(Dossier dossier, Settings settings, int points, Deal deal) {
        return of(dossier, settings, points, List.of(deal)).getFirst();
    }

    /// The same for several deals at once.
    public static List<Timeline> of(Dossier dossier, Settings settings, int points, List<Deal> deals) {
        TreeMap<LocalDate, List<String>> news = news(dossier);
        if (!news.isEmpty()) {
            news.put(news.firstKey().minusDays(1), List.of());
        }
        news.computeIfAbsent(dossier.asOf(), day -> new ArrayList<>());
        List<List<Point>> found =
                deals.stream().map(deal -> (List<Point>) new ArrayList<Point>()).toList();
        news.forEach((day, ids) -> {
            WhipModel model = WhipModel.of(dossier.asOf(day), settings, points);
            for (int d = 0; d < deals.size(); d++) {
                double[] chances = model.chances(deals.get(d), Given.NOTHING);
                found.get(d).add(new Point(day, chances[chances.length - 1], ids));
            }
        });
        return IntStream.range(0, deals.size())
                .mapToObj(d -> new Timeline(deals.get(d), found.get(d)))
                .toList();
    }

    /// What became known when, up to the as-of date; precedents only from the first statement on.
    private static TreeMap<LocalDate, List<String>> news(Dossier dossier) {
        TreeMap<LocalDate, List<String>> news = new TreeMap<>();
        dossier.statements().forEach(s -> add(news, dossier, s.date(), s.id()));
        Stream.concat(dossier.redLines().stream(), dossier.links().stream())
                .forEach(c -> add(news, dossier, c.date(), c.id()));
        Stream<View> views = Stream.concat(
                dossier.principals().stream().flatMap(p -> p.views().stream()),
                dossier.provisions().stream().flatMap(p -> p.levels().stream()).flatMap(l -> l.views().stream()));
        views.forEach(v -> add(news, dossier, v.date(), v.holder() + ": " + v.provision() + "=" + v.level()));
        if (!news.isEmpty()) {
            LocalDate first = news.firstKey();
            for (PrecedentVote vote : dossier.votes()) {
                if (vote.date().isAfter(first)) {
                    add(news, dossier, vote.date(), vote.id());
                }
            }
        }
        return news;
    }

    private static void add(
            TreeMap<LocalDate, List<String>> news, Dossier dossier, @Nullable LocalDate date, String id) {
        if (date != null && !date.isAfter(dossier.asOf())) {
            news.computeIfAbsent(date, day -> new ArrayList<>()).add(id);
        }
    }
}
