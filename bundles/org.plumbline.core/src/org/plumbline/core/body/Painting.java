package org.plumbline.core.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.chart.BodyView;

/**
 * Divides a stroke among regions. What the brush covers, or goes around, is laid out in small squares; each belongs to
 * the region it lies in. A region that is only brushed against gets nothing: its squares go to the region beside it.
 */
final class Painting {

    /** Side of a square. */
    private static final double CELL = 0.002;
    /** How far the edge may be from that of the squares: more than the steps of a slanting line. */
    private static final double TOLERANCE = 0.0012;
    /** How far the way of the brush may be from where it went. */
    private static final double STRAIGHTER = 0.0006;

    /** A square, by column and row. */
    private record Cell(int column, int row) {

        Spot center() {
            return new Spot((column + 0.5) * CELL, (row + 0.5) * CELL);
        }

        Cell plus(int columns, int rows) {
            return new Cell(column + columns, row + rows);
        }

        List<Cell> neighbors() {
            return List.of(plus(1, 0), plus(-1, 0), plus(0, 1), plus(0, -1));
        }
    }

    private final Stroke stroke;
    private final Set<Cell> enclosed = new HashSet<>();
    private final Map<Region, Set<Cell>> covered = new LinkedHashMap<>();

    Painting(BodyMap map, BodyView view, Stroke drawn) {
        stroke = drawn.simplified(STRAIGHTER);
        Polygon loop = new Polygon(stroke.closed() ? stroke.spots() : List.of());
        Box box = stroke.box();
        for (int row = (int) (box.top() / CELL) - 1; row <= box.bottom() / CELL; row++) {
            for (int column = (int) (box.left() / CELL) - 1; column <= box.right() / CELL; column++) {
                Cell cell = new Cell(column, row);
                if (loop.contains(cell.center())) {
                    enclosed.add(cell);
                }
                if (enclosed.contains(cell) || stroke.distance(cell.center()) <= stroke.radius()) {
                    map.at(view, cell.center())
                            .ifPresent(region -> covered.computeIfAbsent(region, key -> new HashSet<>()).add(cell));
                }
            }
        }
    }

    List<Painted> pieces() {
        Optional<Region> main = covered.keySet().stream().max(Comparator.comparingLong(this::weight)
                .thenComparingInt(region -> covered.get(region).size()));
        if (main.isEmpty()) {
            return List.of();
        }
        long least = Math.round(stroke.radius() * stroke.radius() / (CELL * CELL));
        Set<Cell> orphans = new HashSet<>();
        covered.entrySet().removeIf(part -> part.getKey() != main.get() && weight(part.getKey()) < least
                && orphans.addAll(part.getValue()));
        adopt(orphans);
        List<Painted> pieces = new ArrayList<>();
        covered.forEach((region, cells) -> {
            List<Set<Cell>> islands = islands(cells);
            int most = islands.stream().mapToInt(Set::size).max().orElse(0);
            islands.stream().filter(island -> island.size() == most || island.size() >= least)
                    .map(island -> new Painted(region, edge(island))).forEach(pieces::add);
        });
        return pieces;
    }

    /** Gives squares without a region to the region next to them, from neighbor to neighbor. */
    private void adopt(Set<Cell> orphans) {
        Map<Cell, Region> homes = new LinkedHashMap<>();
        covered.forEach((region, cells) -> cells.forEach(cell -> homes.put(cell, region)));
        Deque<Cell> open = new ArrayDeque<>(homes.keySet());
        while (!open.isEmpty()) {
            Cell cell = open.remove();
            Region home = homes.get(cell);
            for (Cell neighbor : cell.neighbors()) {
                if (home != null && orphans.remove(neighbor)) {
                    covered.get(home).add(neighbor);
                    homes.put(neighbor, home);
                    open.add(neighbor);
                }
            }
        }
    }

    /** How many squares of a region lie near the middle of the brush's way or are gone around. */
    private long weight(Region region) {
        return covered.get(region).stream().filter(cell -> enclosed.contains(cell)
                || stroke.distance(cell.center()) <= stroke.radius() / 2).count();
    }

    /** The parts of {@code cells} that hang together. */
    private static List<Set<Cell>> islands(Set<Cell> cells) {
        List<Set<Cell>> islands = new ArrayList<>();
        Set<Cell> left = new HashSet<>(cells);
        while (!left.isEmpty()) {
            Set<Cell> island = new HashSet<>();
            Deque<Cell> open = new ArrayDeque<>(List.of(left.iterator().next()));
            while (!open.isEmpty()) {
                Cell cell = open.pop();
                if (left.remove(cell)) {
                    island.add(cell);
                    open.addAll(cell.neighbors());
                }
            }
            islands.add(island);
        }
        return islands;
    }

    /** The smoothed outer edge of squares that hang together; holes are filled. */
    private static Polygon edge(Set<Cell> cells) {
        Map<Cell, List<Cell>> next = new HashMap<>();
        for (Cell cell : cells) {
            side(cells, next, cell.plus(0, -1), cell, cell.plus(1, 0));
            side(cells, next, cell.plus(1, 0), cell.plus(1, 0), cell.plus(1, 1));
            side(cells, next, cell.plus(0, 1), cell.plus(1, 1), cell.plus(0, 1));
            side(cells, next, cell.plus(-1, 0), cell.plus(0, 1), cell);
        }
        Polygon widest = new Polygon(List.of());
        while (!next.isEmpty()) {
            Polygon loop = loop(next);
            if (loop.area() > widest.area()) {
                widest = loop;
            }
        }
        return smoothed(smoothed(widest)).simplified(TOLERANCE);
    }

    /** Notes the side of a square from one corner to the next, if nothing lies {@code beyond} it. */
    private static void side(Set<Cell> cells, Map<Cell, List<Cell>> next, Cell beyond, Cell from, Cell to) {
        if (!cells.contains(beyond)) {
            next.computeIfAbsent(from, key -> new ArrayList<>(2)).add(to);
        }
    }

    private static Polygon loop(Map<Cell, List<Cell>> next) {
        List<Spot> corners = new ArrayList<>();
        Cell start = next.keySet().iterator().next();
        Cell at = start;
        do {
            corners.add(new Spot(at.column() * CELL, at.row() * CELL));
            List<Cell> ways = next.get(at);
            Cell to = ways.removeLast();
            if (ways.isEmpty()) {
                next.remove(at);
            }
            at = to;
        } while (!at.equals(start));
        return new Polygon(corners);
    }

    /** Every corner moved half the way to the middle of its neighbors. */
    private static Polygon smoothed(Polygon edge) {
        List<Spot> corners = edge.corners();
        List<Spot> moved = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Spot before = corners.get((i + corners.size() - 1) % corners.size());
            Spot after = corners.get((i + 1) % corners.size());
            moved.add(corners.get(i).towards(before.towards(after, 0.5), 0.5));
        }
        return new Polygon(moved);
    }
}
