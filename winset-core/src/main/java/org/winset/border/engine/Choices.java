package org.winset.border.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winset.border.engine.Network.Way;

/// For each class, the routes out of a station that are open to it and its chance of each, given that it got that far.
final class Choices {

    final Way[] ways;
    final int[][] routes;
    final double[][] chances;
    /// The one route that everyone takes, without a limit, or null.
    @Nullable
    Way only;

    private final int station;
    private final boolean[] open;
    private int stretch = -1;

    Choices(Network net, int station) {
        this.station = station;
        ways = net.ways[station];
        routes = new int[net.width][0];
        chances = new double[net.width][0];
        open = new boolean[ways.length];
    }

    /// Works the tables out anew when conditions or a controller changed (a new `stretch`).
    void refresh(Conditions now, Emergency[] emergencies, int newStretch) {
        if (stretch != newStretch) {
            stretch = newStretch;
            renew(now, emergencies);
        }
    }

    private void renew(Conditions now, Emergency[] emergencies) {
        for (int r = 0; r < ways.length; r++) {
            open[r] = now.open(station, r, ways[r], emergencies);
        }
        int[] counts = new int[routes.length];
        int[][] found = new int[routes.length][ways.length];
        double[][] chance = new double[routes.length][ways.length];
        for (int r = 0; r < ways.length; r++) {
            int[] classes = ways[r].classes();
            for (int i = 0; open[r] && i < classes.length; i++) {
                int c = classes[i];
                if (now.share[station][r][i] > 0) {
                    found[c][counts[c]] = r;
                    chance[c][counts[c]++] = now.share[station][r][i];
                }
            }
        }
        for (int c = 0; c < routes.length; c++) {
            routes[c] = Arrays.copyOf(found[c], counts[c]);
            chances[c] = Arrays.copyOf(chance[c], counts[c]);
        }
        only = common();
    }

    private @Nullable Way common() {
        for (int c = 0; c < routes.length; c++) {
            if (routes[c].length == 0 || chances[c][0] < 1 || routes[c][0] != routes[0][0]) {
                return null;
            }
        }
        Way way = ways[routes[0][0]];
        return way.limit() == null && way.room() < 0 ? way : null;
    }
}
