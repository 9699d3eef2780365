package org.plumbline.core.internal.differential;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.reasoning.Topics;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.Spread;
import org.plumbline.model.catalogue.Symptom;

/** The signs of an episode, of which the farthest spread of pain stands for all that tell of its spread. */
final class Picture {

    private final Topics topics;
    private final List<Sign> signs;

    Picture(List<Sign> signs, Catalogue catalogue) {
        this.topics = new Topics(catalogue);
        Spread farthest = signs.stream().map(this::spread).max(Comparator.naturalOrder()).orElse(Spread.UNSPECIFIED);
        this.signs = signs.stream().filter(sign -> spread(sign) == Spread.UNSPECIFIED || spread(sign) == farthest)
                .toList();
    }

    List<Sign> signs() {
        return signs;
    }

    /** How far pain spreads as a sign says that it does; unspecified for signs that say nothing of that. */
    private Spread spread(Sign sign) {
        return !sign.present() && sign.results().contains(Sign.NO) ? Spread.UNSPECIFIED
                : (sign.about() instanceof Symptom symptom ? Stream.of(symptom)
                        : sign.links().stream().filter(sign::tells).flatMap(link -> topics.symptom(link).stream()))
                        .map(Symptom::getSpread).max(Comparator.naturalOrder()).orElse(Spread.UNSPECIFIED);
    }
}
