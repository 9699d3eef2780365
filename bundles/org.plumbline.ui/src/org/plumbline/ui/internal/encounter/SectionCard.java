package org.plumbline.ui.internal.encounter;

import java.util.Collection;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.PageBody;

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

    SectionCard(Composite parent, NoteSection section, ChartSession session, Clinic clinic) {
        this.section = section;
        this.session = session;
        this.clinic = clinic;
        card = new Card(parent, strip -> new SectionHeading(strip, section.title(), this::fold));
        heading = (SectionHeading) card.heading();
    }

    /** Shows an encounter: open or closed as it was left last. */
    void show(NoteInput newInput, boolean mayEdit) {
        input = newInput;
        editable = mayEdit;
        behind = true;
        card.setVisible(true);
        open(Folds.open(section, input));
    }

    /** Shows nothing. */
    void hide() {
        card.setVisible(false);
    }

    /** Takes note of a change to these objects. */
    void update(Collection<?> affected) {
        if (open) {
            section.update(input, affected);
        } else {
            behind = true;
        }
        mark();
    }

    void report(Diagnostic diagnostic) {
        if (open) {
            section.report(diagnostic);
        }
    }

    private void fold() {
        Folds.leave(section, !open);
        open(!open);
        PageBody.reflow(card.body());
    }

    private void open(boolean now) {
        open = now;
        if (open && behind) {
            fill();
        }
        card.body().setVisible(open);
        ((GridData) card.body().getLayoutData()).exclude = !open;
        mark();
    }

    private void fill() {
        if (!built) {
            built = true;
            section.build(this);
            section.allNormal().ifPresent(action -> card.button(Messages.allNormal, action));
        }
        behind = false;
        section.show(input);
        section.editable(editable);
    }

    private void mark() {
        heading.show(section.completion(input), open);
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
