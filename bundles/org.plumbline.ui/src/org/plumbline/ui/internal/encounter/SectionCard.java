package org.plumbline.ui.internal.encounter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Marks;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.form.Target;

/** A section in its card: builds it when it is first opened, and keeps it from work while it is closed. */
final class SectionCard implements SectionFrame {

    private final NoteSection section;
    private final ChartSession session;
    private final Clinic clinic;
    private final Card card;
    private final SectionHeading heading;
    private NoteInput input;
    private boolean editable;
    private boolean built;
    private boolean open;
    private boolean behind;
    private List<EObject> unconfirmed = List.of();
    private Diagnostic problems = Diagnostic.OK_INSTANCE;
    private List<Marks.Mark> marks = List.of();
    private Button confirm;
    private Button allNormal;

    SectionCard(Composite parent, NoteSection section, ChartSession session, Clinic clinic) {
        this.section = section;
        this.session = session;
        this.clinic = clinic;
        card = new Card(parent, strip -> new SectionHeading(strip, section.title(), this::fold));
        heading = (SectionHeading) card.heading();
    }

    /**
     * Shows an encounter: open or closed as it was left last.
     *
     * @param toConfirm what nobody has confirmed in the whole note
     */
    void show(NoteInput newInput, boolean mayEdit, List<EObject> toConfirm) {
        input = newInput;
        editable = mayEdit;
        problems = Diagnostic.OK_INSTANCE;
        behind = true;
        card.setVisible(true);
        open(Folds.open(section, input));
        mark(toConfirm);
    }

    /** Shows nothing. */
    void hide() {
        card.setVisible(false);
    }

    /** Takes note of a change to these objects. */
    void update(Collection<?> affected, List<EObject> toConfirm) {
        if (open) {
            section.update(input, affected);
        } else {
            behind = true;
        }
        mark(toConfirm);
    }

    /** Shows what is wrong; a section that is closed says it when it is opened. */
    void report(Diagnostic diagnostic) {
        problems = diagnostic;
        if (open) {
            section.report(problems);
        }
    }

    /** Opens the section when it is closed, closes it when it is open, and remembers that. */
    void fold() {
        if (card.body().isVisible() && holds(card.getDisplay().getFocusControl())) {
            heading.setFocus(); // what cannot be seen must not have the keys
        }
        Folds.leave(section, !open);
        open(!open);
    }

    NotePart part() {
        return section.part();
    }

    String title() {
        return section.title();
    }

    Completion completion() {
        return input == null ? Completion.NOT_NEEDED : section.completion(input);
    }

    /** What of this section nobody has confirmed. */
    List<EObject> unconfirmed() {
        return unconfirmed;
    }

    /** Whether a part of the note is shown here. */
    boolean shows(EObject part) {
        return isShown() && section.shows(part);
    }

    boolean isShown() {
        return card.getVisible();
    }

    /** Whether a control is in this section. */
    boolean holds(Control control) {
        return Stream.iterate(control, one -> one != null, Control::getParent).anyMatch(one -> one == card);
    }

    /** Whether something is still to be filled in. */
    boolean isAsked() {
        return completion() == Completion.EMPTY || completion() == Completion.STARTED;
    }

    /** Whether it can be seen on a page. */
    boolean isSeen(PageBody page) {
        return isShown() && page.sees(card);
    }

    /** Scrolls to the section. */
    void reveal() {
        PageBody.reveal(card);
    }

    /** Goes to the first field of the section, opening it. */
    void go() {
        if (!open) {
            open(true);
        }
        focus();
        reveal();
    }

    /** Gives the keys to the first field, to the heading where there is none. */
    boolean focus() {
        return open && PageBody.focusFirst(card.body()) || heading.setFocus();
    }

    /** Goes to where a part of the note is shown. */
    void go(EObject part) {
        go();
        section.go(part);
    }

    /** Whether something of a chart stands here, or would if it were there. */
    boolean isPlaceOf(Target target) {
        return isShown() && target.isAny(section.features());
    }

    /** Goes to where something of a chart stands in the section, opening it. */
    void go(Target target, PageBody page) {
        go();
        Optional<EObject> part = target.outward().map(Target::object).filter(this::shows).findFirst();
        part.ifPresent(section::go);
        page.go(target, card);
    }

    boolean hasRow(ExamItem item) {
        return isShown() && section.hasRow(item);
    }

    /** Goes to the row of an item of the examination; what cannot be edited is gone to no further than its section. */
    void ask(ExamItem item) {
        go();
        if (editable) {
            section.ask(item);
        }
    }

    /** Shows what is to be mended in the section. */
    void toMend(List<Marks.Mark> now) {
        marks = now;
        heading.show(completion(), marks, open);
    }

    /** What is to be mended in the section. */
    List<Marks.Mark> marks() {
        return marks;
    }

    /** Sets what was not looked at to normal, where that has a meaning. */
    void allNormal() {
        if (!built) {
            open(true);
        }
        section.allNormal().filter(action -> editable).ifPresent(Runnable::run);
    }

    /** Confirms what was carried or defaulted in this section. */
    void confirm() {
        if (editable) {
            session.make(Messages.bind(Messages.confirmSection, section.title()), Provenances.confirm(unconfirmed));
        }
    }

    private void open(boolean now) {
        boolean changes = now && !built || now != card.body().getVisible();
        open = now;
        if (open && behind) {
            fill();
        }
        card.body().setVisible(open);
        ((GridData) card.body().getLayoutData()).exclude = !open;
        heading.show(completion(), marks, open);
        if (changes) {
            PageBody.reflow(card.body());
        }
    }

    private void fill() {
        if (!built) {
            built = true;
            section.build(this);
            section.allNormal().ifPresent(action -> allNormal = card.button(section.allNormalWords(), action));
        }
        behind = false;
        section.show(input);
        section.editable(editable);
        section.report(problems);
        if (allNormal != null) {
            allNormal.setEnabled(editable);
        }
    }

    private void mark(List<EObject> toConfirm) {
        unconfirmed = toConfirm.stream().filter(section::shows).toList();
        heading.show(completion(), marks, open);
        if (confirm == null && !unconfirmed.isEmpty()) {
            confirm = card.button("", this::confirm);
            confirm.setToolTipText(Messages.confirmHint);
        }
        if (confirm != null) {
            String words = Messages.bind(Messages.toConfirm, unconfirmed.size());
            boolean gone = unconfirmed.isEmpty() || !editable;
            if (!words.equals(confirm.getText()) || gone == confirm.getVisible()) {
                confirm.setText(words);
                Card.showButton(confirm, !gone);
            }
        }
    }

    @Override
    public Composite body() {
        return card.body();
    }

    @Override
    public ChartSession session() {
        return session;
    }

    @Override
    public Clinic clinic() {
        return clinic;
    }

    @Override
    public Button button(String label, Runnable action) {
        return card.button(label, action);
    }
}
