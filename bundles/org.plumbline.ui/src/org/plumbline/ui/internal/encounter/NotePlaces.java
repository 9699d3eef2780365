package org.plumbline.ui.internal.encounter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.Place;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Target;

/** Names places of a chart by the section where they stand and the label of the field. */
public final class NotePlaces {

    private final List<NoteSection> sections;

    private NotePlaces(List<NoteSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** The places that the notes of a catalogue have. */
    public static NotePlaces of(Catalogue catalogue) {
        return new NotePlaces(NoteSections.create(catalogue));
    }

    /** A place in words, within the document it is in. */
    public String words(Place place, EObject document) {
        return Target.of(place, document).map(this::words).orElse("");
    }

    private String words(Target target) {
        Optional<String> section = target.outward().flatMap(one -> sections.stream()
                .filter(each -> each.shows(one.object()) || one.isAny(each.features()))).map(NoteSection::title)
                .findFirst();
        Optional<String> field = Optional.ofNullable(target.feature()).filter(EAttribute.class::isInstance)
                .flatMap(Words::known);
        return Stream.of(section, field).flatMap(Optional::stream).distinct().collect(Collectors.joining(" \u203a "));
    }
}
