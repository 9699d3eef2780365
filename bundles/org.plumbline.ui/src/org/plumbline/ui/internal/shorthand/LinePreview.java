package org.plumbline.ui.internal.shorthand;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.Mistake;
import org.plumbline.core.shorthand.Step;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;

/** Says what a line will enter and what stood there last time, and what is wrong with it; a row for each. */
final class LinePreview {

    /** Rows of entries before that stay in sight. */
    private static final int ABOVE = 2;
    private static final String DONE = "\u2713 ";
    private static final String WRONG = "\u2717 ";
    private static final String BARRED = "! ";
    private static final String OPEN = "\u2026 ";

    private final StyledText text;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();

    LinePreview(Composite parent) {
        text = Style.CARD.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        text.setMargins(8, 4, 8, 4);
        text.getAccessible().addAccessibleListener(new Named(Messages.preview));
    }

    Control control() {
        return text;
    }

    /** Shows what a line says, so that the entry at the caret is in sight. */
    void show(LineReading reading, int caret) {
        words.setLength(0);
        ranges.clear();
        int inSight = 0;
        for (Entry entry : reading.entries()) {
            inSight = entry.offset() <= caret ? words.length() : inSight;
            entry.mistake().ifPresent(this::mistake);
            reading.steps(entry).forEach(this::step);
        }
        text.setText(words.toString().stripTrailing());
        text.setStyleRanges(ranges.stream().filter(range -> range.start + range.length <= text.getCharCount())
                .toArray(StyleRange[]::new));
        text.setTopIndex(text.getLineAtOffset(Math.min(inSight, text.getCharCount())) - ABOVE);
    }

    private void step(Step step) {
        if (step.obstacle().isPresent()) {
            add(BARRED, Hue.WARNING);
            add(step.words() + "  ", Hue.TEXT);
            add(step.obstacle().get(), Hue.WARNING);
        } else {
            add(DONE, Hue.GOOD);
            add(step.words(), Hue.TEXT);
            if (!step.before().isEmpty()) {
                add("    " + Messages.bind(Messages.before, step.before()), Hue.MUTED);
            }
        }
        words.append('\n');
    }

    private void mistake(Mistake mistake) {
        Hue hue = mistake.unfinished() ? Hue.MUTED : Hue.DANGER;
        add((mistake.unfinished() ? OPEN : WRONG) + mistake.sentence(), hue);
        words.append('\n');
    }

    private void add(String part, Hue hue) {
        ranges.add(new StyleRange(words.length(), part.length(), hue.color(), null));
        words.append(part);
    }
}
