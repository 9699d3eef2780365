package org.plumbline.ui.internal.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.internal.form.Target;

/** Goes from a place in a chart to the field where it is edited. */
final class Reveal {

    private final ChartEditor editor;
    private final List<ChartPage> pages;

    /** @param pages all pages, in the order of their tabs */
    Reveal(ChartEditor editor, List<ChartPage> pages) {
        this.editor = editor;
        this.pages = pages;
    }

    /** The object and the feature at a place; empty where it has gone, or stands in an encounter nobody looked at. */
    static Optional<Target> target(Place place, ChartSession session) {
        Optional<? extends EObject> document = place.encounter().isEmpty() ? Optional.of(session.chart())
                : session.encounter(place.encounter());
        return document.flatMap(root -> Target.of(place, root));
    }

    /** Goes to a place: on the page in front if it stands there, else on the first page where it does. */
    void go(Place place) {
        if (place.encounter().isEmpty()) {
            target(place, editor.session()).ifPresent(target -> target.outward()
                    .flatMap(one -> one.object() instanceof EncounterHeader header ? Stream.of(header) : Stream.empty())
                    .findFirst().ifPresentOrElse(header -> editor.showEncounter(header, () -> go(target)),
                            () -> go(target)));
        } else {
            editor.session().header(place.encounter()).ifPresent(header -> editor.showEncounter(header,
                    () -> target(place, editor.session()).ifPresent(this::go)));
        }
    }

    private void go(Target target) {
        Stream.concat(Stream.of(pages.get(editor.getActivePage())), pages.stream())
                .filter(page -> page.isPlaceOf(target)).findFirst().ifPresent(page -> {
                    editor.showPage(pages.indexOf(page));
                    page.go(target);
                });
    }
}
