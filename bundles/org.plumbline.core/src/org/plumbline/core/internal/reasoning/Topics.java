package org.plumbline.core.internal.reasoning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Symptom;
import org.plumbline.model.catalogue.TestCluster;

/**
 * Which signs say one thing: those that give the same symptom, the tests of a cluster together with the cluster, and
 * whatever tells how far pain spreads.
 */
public final class Topics {

    /** Topic of everything that tells how far pain spreads. */
    public static final String SPREAD = "spread";

    private final Catalogue catalogue;
    private final Map<String, String> clusters = new HashMap<>();

    /** @param catalogue clusters and symptoms */
    public Topics(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (TestCluster cluster : catalogue.all(TestCluster.class)) {
            String about = Objects.requireNonNullElse(cluster.getCondition(), cluster.getId());
            clusters.put(cluster.getId(), about);
            cluster.getMembers().forEach(member -> clusters.putIfAbsent(member, about));
        }
    }

    /** The topic of an entry; its own id where nothing else tells the same. */
    public String of(Entry entry) {
        if (entry instanceof Symptom symptom) {
            return symptom.getSpread() == Spread.UNSPECIFIED ? symptom.getId() : SPREAD;
        }
        return Sign.links(entry).stream().flatMap(link -> symptom(link).stream()).map(this::of).findFirst()
                .orElseGet(() -> clusters.getOrDefault(entry.getId(), entry.getId()));
    }

    /** The symptom that a result gives, if the link names one. */
    public Optional<Symptom> symptom(Link link) {
        return link.getDirection() == Direction.ENTRY ? catalogue.find(Symptom.class, link.getTarget())
                : Optional.empty();
    }
}
