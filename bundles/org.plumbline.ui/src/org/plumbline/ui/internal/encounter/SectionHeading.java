package org.plumbline.ui.internal.encounter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.form.FoldHeading;
import org.plumbline.ui.internal.form.Marks;

/** The heading of a section, with how far the section is filled in. */
final class SectionHeading extends FoldHeading {

    private Completion completion = Completion.NOT_NEEDED;

    /** @param fold opens or closes the section */
    SectionHeading(Composite parent, String title, Runnable fold) {
        super(parent, title, fold);
        show(completion, List.of(), false);
    }

    /** Shows a state: how far the section is filled in, and what is to be mended in it. */
    void show(Completion newCompletion, List<Marks.Mark> marks, boolean newOpen) {
        completion = newCompletion;
        String words = Marks.words(marks);
        if (!words.equals(Objects.requireNonNullElse(getToolTipText(), ""))) {
            setToolTipText(words.isEmpty() ? null : words);
        }
        show(words(completion) + Marks.count(marks), newOpen);
    }

    /** How far the section is filled in, in words. */
    static String words(Completion completion) {
        return switch (completion) {
            case NOT_NEEDED -> Messages.notNeeded;
            case EMPTY -> Messages.empty;
            case STARTED -> Messages.started;
            case COMPLETE -> Messages.complete;
        };
    }

    @Override
    protected int mark(GC gc, int x, int middle) {
        mark(gc, completion, x, middle - ARROW / 2, ARROW);
        return ARROW + GAP;
    }

    @Override
    protected List<String> remarks() {
        return Stream.of(Completion.values()).map(SectionHeading::words).toList();
    }

    /** Draws the mark of a completion: an empty, a half and a full circle with a hook; nothing where not needed. */
    static void mark(GC gc, Completion completion, int x, int y, int size) {
        gc.setAntialias(SWT.ON);
        Hue hue = completion == Completion.COMPLETE ? Hue.GOOD : Hue.MUTED;
        gc.setForeground(hue.color());
        gc.setBackground(hue.color());
        switch (completion) {
            case NOT_NEEDED -> gc.drawLine(x + 2, y + size / 2, x + size - 2, y + size / 2);
            case EMPTY -> gc.drawOval(x, y, size, size);
            case STARTED -> {
                gc.drawOval(x, y, size, size);
                gc.fillArc(x, y, size, size, 90, 180);
            }
            case COMPLETE -> {
                gc.fillOval(x, y, size + 1, size + 1);
                gc.setForeground(Hue.CARD.color());
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] { x + size / 4, y + size / 2, x + size * 9 / 20, y + size * 7 / 10,
                    x + size * 3 / 4, y + size * 3 / 10 });
                gc.setLineWidth(1);
            }
        }
    }
}
