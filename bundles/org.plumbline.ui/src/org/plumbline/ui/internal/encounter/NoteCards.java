package org.plumbline.ui.internal.encounter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.screening.RedFlagBanner;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.Target;

/** The sections of a note, one below the other, with their outline; and how one goes from one to the next. */
final class NoteCards {

    private final PageBody page;
    private final List<SectionCard> cards;
    private final NoteOutline outline;
    private final RedFlagBanner redFlags;
    private NoteInput input;
    private boolean editable;
    private EObject visited;

    NoteCards(PageBody page, ChartSession session, Clinic clinic) {
        this.page = page;
        cards = NoteSections.create(clinic.catalogue()).stream()
                .map(section -> new SectionCard(page.content(), section, session, clinic)).toList();
        outline = new NoteOutline(page, cards);
        redFlags = new RedFlagBanner(page.getParent(), session, clinic.catalogue());
        Listener sight = event -> atHand().ifPresent(outline::sight);
        page.content().addListener(SWT.Move, sight);
        page.content().addListener(SWT.Resize, sight);
    }

    /** Shows an encounter, from its beginning. */
    void show(NoteInput newInput, boolean mayEdit) {
        input = newInput;
        editable = mayEdit;
        redFlags.show(input, editable);
        List<EObject> unconfirmed = unconfirmed();
        page.together(() -> cards.forEach(card -> card.show(input, editable, unconfirmed)));
        page.setOrigin(0, 0);
        outline.refresh();
    }

    /** Whether this encounter is shown. */
    boolean shows(EncounterHeader header) {
        return input != null && input.header() == header;
    }

    /** Shows nothing. */
    void hide() {
        input = null;
        redFlags.hide();
        page.together(() -> cards.forEach(SectionCard::hide));
    }

    /** Takes note of a change to these objects. A note that was undone is about to make room for another. */
    void update(Collection<?> affected) {
        if (input != null && input.header().eContainer() != null) {
            redFlags.show(input, editable);
            List<EObject> unconfirmed = unconfirmed();
            cards.forEach(card -> card.update(affected, unconfirmed));
            outline.refresh();
        }
    }

    /** What nobody has confirmed in the note. */
    List<EObject> unconfirmed() {
        return input == null ? List.of() : Provenances.unconfirmed(input.header(), input.encounter());
    }

    void report(Diagnostic diagnostic) {
        if (input != null) {
            cards.forEach(card -> card.report(diagnostic));
        }
    }

    /** Goes to what is to be filled in and in sight, else to what is in sight; says whether there is anything. */
    boolean focus() {
        return input != null && cards.stream().filter(card -> card.isSeen(page) && card.isAsked())
                .findFirst().or(this::inSight).filter(SectionCard::focus).isPresent();
    }

    /** Goes to the first section of a part. */
    void go(NotePart part) {
        cards.stream().filter(card -> card.part() == part && card.isShown()).findFirst().ifPresent(SectionCard::go);
    }

    /** The section where something of a chart stands, or would if it were there; those that ask for something first. */
    Optional<SectionCard> place(Target target) {
        return input == null ? Optional.empty() : target.outward().flatMap(one -> Stream.concat(
                cards.stream().filter(card -> card.shows(one.object())),
                cards.stream().filter(card -> card.isPlaceOf(one))
                        .sorted(Comparator.comparing(card -> !card.isAsked()))))
                .findFirst();
    }

    /** Shows in the headings and the outline how much is to be mended in each section. */
    void mark(Marks marks) {
        Map<Optional<SectionCard>, List<Marks.Mark>> bySection = marks.all()
                .collect(Collectors.groupingBy(mark -> place(mark.target())));
        cards.forEach(card -> card.toMend(bySection.getOrDefault(Optional.of(card), List.of())));
        outline.refresh();
    }

    /** Goes to where something of a chart stands. */
    void go(Target target) {
        place(target).ifPresent(card -> card.go(target, page));
    }

    /** Goes to the row of an item of the examination, asking for it where it is not offered. */
    void ask(ExamItem item) {
        cards.stream().filter(card -> card.hasRow(item)).findFirst().ifPresent(card -> card.ask(item));
    }

    /** Goes so many sections on, back if there are fewer than none. */
    void step(int by) {
        current().map(card -> cards.indexOf(card) + by).filter(index -> index >= 0 && index < cards.size())
                .map(cards::get).filter(SectionCard::isShown).ifPresent(SectionCard::go);
    }

    /** The section with the focus; without one, the section in sight. */
    Optional<SectionCard> current() {
        Control focus = page.getDisplay().getFocusControl();
        return cards.stream().filter(card -> card.holds(focus)).findFirst().or(this::inSight);
    }

    /** The section with the focus while it is in sight; else the first in sight. */
    private Optional<SectionCard> atHand() {
        return current().filter(card -> card.isSeen(page)).or(this::inSight);
    }

    private Optional<SectionCard> inSight() {
        return cards.stream().filter(card -> card.isSeen(page)).findFirst();
    }

    /** Goes to where it is recorded what was done about the red flag in view. */
    void goRedFlag() {
        redFlags.setFocus();
    }

    /** Goes to the next value that is to be confirmed: after the last one gone to, else in the current section. */
    void goUnconfirmed() {
        int from = current().map(cards::indexOf).orElse(0);
        List<SectionCard> shown = Stream.concat(cards.stream().skip(from), cards.stream().limit(from))
                .filter(SectionCard::isShown).toList();
        List<EObject> parts = shown.stream().flatMap(card -> card.unconfirmed().stream()).toList();
        if (!parts.isEmpty()) {
            visited = parts.get((parts.indexOf(visited) + 1) % parts.size());
            shown.stream().filter(card -> card.unconfirmed().contains(visited)).findFirst().orElseThrow().go(visited);
        }
    }
}
