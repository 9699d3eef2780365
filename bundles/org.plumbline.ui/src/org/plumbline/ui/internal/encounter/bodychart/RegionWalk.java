package org.plumbline.ui.internal.encounter.bodychart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Region;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyView;

/** Goes from region to region by arrow keys, across views. */
final class RegionWalk {

    private final BodyMap map;
    private final Map<Region, Spot> centers = new LinkedHashMap<>();

    RegionWalk(BodyMap map) {
        this.map = map;
    }

    /** Where one begins: in the middle of the low back. */
    Optional<Region> first() {
        return map.at(BodyView.BACK, new Spot(0.5, 0.4)).or(() -> centers().keySet().stream().findFirst());
    }

    /** The nearest region in a direction; empty at the border. */
    Optional<Region> next(ViewLayout views, Region from, int stepX, int stepY) {
        Slot slot = views.of(from.view());
        Spot start = centers().get(from);
        return centers().entrySet().stream()
                .map(to -> Map.entry(to.getKey(), views.distance(slot, start, views.of(to.getKey().view()),
                        to.getValue(), stepX, stepY)))
                .filter(to -> to.getValue() < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey);
    }

    private Map<Region, Spot> centers() {
        if (centers.isEmpty()) {
            BodyView.VALUES.forEach(view -> map.regions(view)
                    .forEach(region -> centers.put(region, region.outline().center())));
        }
        return centers;
    }
}
