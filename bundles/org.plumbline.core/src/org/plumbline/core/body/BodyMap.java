package org.plumbline.core.body;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.BodyDrawing;
import org.plumbline.model.catalogue.BodyRegion;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.Side;

/** The body chart of a catalogue: how its views are drawn, and which regions they have. */
public final class BodyMap {

    /** How far beside the regions a place still belongs to the nearest: unlike the figure's, their edges are straight. */
    private static final double REACH = 0.003;
    /** Grid on which areas are compared. */
    private static final double STEP = 0.0025;

    private final Map<BodyView, List<BodyPath>> drawings = new EnumMap<>(BodyView.class);
    private final Map<BodyView, List<Region>> regions = new EnumMap<>(BodyView.class);
    private final Set<String> sided;

    private BodyMap(Catalogue catalogue) {
        for (BodyDrawing drawing : catalogue.all(BodyDrawing.class)) {
            drawings.put(view(drawing.getAspect().getLiteral()),
                    drawing.getPaths().stream().map(BodyPath::parse).toList());
        }
        List<BodyRegion> entries = catalogue.all(BodyRegion.class);
        sided = entries.stream().filter(entry -> side(entry) == Side.LEFT || side(entry) == Side.RIGHT)
                .map(BodyRegion::getLabel).collect(Collectors.toSet());
        for (BodyView view : BodyView.VALUES) {
            regions.put(view, entries.stream().filter(entry -> view(entry.getAspect().getLiteral()) == view)
                    .map(this::region).toList());
        }
    }

    /** The body chart of a catalogue; without views where the catalogue has none. */
    public static BodyMap of(Catalogue catalogue) {
        return new BodyMap(catalogue);
    }

    /** The lines of a view; the first is the outline of the figure, closed, to be filled. */
    public List<BodyPath> drawing(BodyView view) {
        return drawings.getOrDefault(view, List.of());
    }

    /** The regions of a view. */
    public List<Region> regions(BodyView view) {
        return regions.getOrDefault(view, List.of());
    }

    /** The first region in the order of the views that shows a part of the body, in {@code view} if it can be. */
    public Optional<Region> find(RegionKey key, @Nullable BodyView view) {
        return regions.values().stream().flatMap(List::stream).filter(region -> region.key().equals(key))
                .min(Comparator.comparing(region -> region.view() != view));
    }

    /** The region at a place; empty beside the figure. */
    public Optional<Region> at(BodyView view, Spot spot) {
        Optional<Region> hit = regions(view).stream().filter(region -> region.outline().contains(spot)).findFirst();
        return hit.isPresent() ? hit : regions(view).stream()
                .filter(region -> region.outline().box().grow(REACH).contains(spot))
                .filter(region -> region.outline().distance(spot) <= REACH)
                .min(Comparator.comparingDouble(region -> region.outline().distance(spot)));
    }

    /** The share of an area that lies in each region, the largest first; what lies beside the figure is left out. */
    public Map<Region, Double> shares(BodyView view, Polygon area) {
        List<Spot> inside = area.box().grid(STEP).stream().filter(area::contains).toList();
        List<Spot> spots = inside.isEmpty() ? List.of(area.center()) : inside;
        Map<Region, Long> counts = spots.stream().flatMap(spot -> at(view, spot).stream())
                .collect(Collectors.groupingBy(region -> region, Collectors.counting()));
        Map<Region, Double> shares = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<Region, Long>comparingByValue().reversed())
                .forEach(entry -> shares.put(entry.getKey(), entry.getValue() / (double) spots.size()));
        return shares;
    }

    /** What a stroke paints: for each region it goes through the part that lies there, nothing beside the figure. */
    public List<Painted> paint(BodyView view, Stroke stroke) {
        return new Painting(this, view, stroke).pieces();
    }

    /** The area of a mark; the whole region where none is kept. */
    public Polygon area(BodyMark mark) {
        Polygon kept = Polygon.parse(mark.getPoints());
        return kept.corners().size() > 2 ? kept
                : find(RegionKey.of(mark), mark.getView()).filter(region -> region.view() == mark.getView())
                        .map(Region::outline).orElse(kept);
    }

    /** Name of a part of the body with its side; the midline is said only of what also has sides. */
    public String name(RegionKey key) {
        return switch (key.side()) {
        case LEFT -> Messages.format(Messages.regionLeft, key.label());
        case RIGHT -> Messages.format(Messages.regionRight, key.label());
        case BOTH -> Messages.format(Messages.regionBoth, key.label());
        case CENTRAL -> sided.contains(key.label()) ? Messages.format(Messages.regionCentral, key.label())
                : key.label();
        case UNSPECIFIED -> key.label();
        };
    }

    private Region region(BodyRegion entry) {
        RegionKey key = new RegionKey(Objects.requireNonNullElse(entry.getLabel(), entry.getId()), side(entry));
        return new Region(view(entry.getAspect().getLiteral()), key, name(key), Polygon.parse(entry.getOutline()));
    }

    private static BodyView view(String literal) {
        return BodyView.get(literal);
    }

    private static Side side(BodyRegion entry) {
        Side side = entry.getSide() == null ? null : Side.get(entry.getSide());
        return side == null ? Side.UNSPECIFIED : side;
    }
}
