package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.history.Terms;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/**
 * A list of terms, each on a chip, with a field behind them. Enter or a comma adds what was typed, Backspace in the
 * empty field removes the last; Left goes from the field to the chips, arrows on among them, Delete removes one.
 */
final class TermsField extends Composite {

    private static final int GAP = 6;
    private static final int PADDING = 8;
    private static final int CROSS = 14;
    private static final int FIELD = 150;
    private static final int NOWHERE = -1;

    private final TermEntry entry;
    private final List<Rectangle> chips = new ArrayList<>();
    private Terms terms = Terms.of("");
    private String shown = "";
    private int marked = NOWHERE;
    private boolean editable = true;
    private Runnable onChange = () -> { };

    /** @param common terms to choose from, asked for whenever one types */
    TermsField(Composite parent, Supplier<List<String>> common) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Style.PLAIN.on(this);
        entry = new TermEntry(this, () -> common.get().stream().filter(term -> !terms.contains(term)).toList());
        entry.onEnter(term -> set(terms.with(term)));
        setLayout(new Flow());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::pointed);
        input().addListener(SWT.KeyDown, this::pressed);
        input().addListener(SWT.FocusOut, event -> mark(NOWHERE));
        input().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = marked == NOWHERE ? shown : terms.words().get(marked);
            }
        });
    }

    /** Where one types. */
    Text input() {
        return entry.field();
    }

    /** The terms as a chart keeps them; what was not changed is as it was read. */
    String text() {
        return shown;
    }

    /** Shows terms; who listens to changes does not hear of it. */
    void text(String text) {
        if (!text.equals(shown)) {
            shown = text;
            terms = Terms.of(text);
            marked = NOWHERE;
            rearrange();
        }
    }

    void onChange(Runnable action) {
        onChange = action;
    }

    void editable(boolean may) {
        editable = may;
        input().setVisible(may);
        rearrange();
    }

    private void set(Terms changed) {
        if (!changed.equals(terms)) {
            text(changed.text());
            onChange.run();
        }
    }

    private void remove(int index) {
        set(terms.without(index));
        mark(Math.min(index, terms.words().size() - 1));
    }

    private void mark(int index) {
        marked = index;
        redraw();
        input().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    private void pressed(Event event) {
        int last = terms.words().size() - 1;
        boolean atStart = input().getCaretPosition() == 0 && input().getSelectionCount() == 0;
        if (marked == NOWHERE) {
            if (atStart && event.keyCode == SWT.ARROW_LEFT && last >= 0) {
                mark(last);
            } else if (event.keyCode == SWT.BS && input().getText().isEmpty() && last >= 0) {
                set(terms.without(last));
            }
            return;
        }
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> mark(Math.max(0, marked - 1));
            case SWT.ARROW_RIGHT -> mark(marked == last ? NOWHERE : marked + 1);
            case SWT.HOME -> mark(0);
            case SWT.END, SWT.ESC -> mark(NOWHERE);
            case SWT.DEL, SWT.BS -> remove(marked);
            default -> {
                event.doit = true;
                if (event.character >= ' ') {
                    mark(NOWHERE);
                }
            }
        }
    }

    /** A click marks a chip, one on its cross removes it; beside them it goes to the field. */
    private void pointed(Event event) {
        input().setFocus();
        int hit = chips.stream().filter(chip -> chip.contains(event.x, event.y)).findFirst().map(chips::indexOf)
                .orElse(NOWHERE);
        if (editable && hit != NOWHERE && event.x > chips.get(hit).x + chips.get(hit).width - PADDING - CROSS) {
            remove(hit);
            mark(NOWHERE);
        } else if (editable) {
            mark(hit);
        }
    }

    private void rearrange() {
        int height = getSize().y;
        if (getSize().x > 0 && computeSize(getSize().x, SWT.DEFAULT).y != height) {
            PageBody.reflow(this);
        } else {
            layout();
        }
        redraw();
    }

    private void paint(GC gc) {
        for (int i = 0; i < chips.size() && i < terms.words().size(); i++) {
            Rectangle chip = chips.get(i);
            gc.setBackground((i == marked ? Hue.ACCENT : Hue.TINT).color());
            gc.fillRoundRectangle(chip.x, chip.y, chip.width, chip.height, chip.height, chip.height);
            gc.setForeground((i == marked ? Hue.CARD : Hue.TEXT).color());
            int top = chip.y + (chip.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setClipping(chip.x, chip.y, chip.width - (editable ? CROSS : 0) - PADDING / 2, chip.height);
            gc.drawText(terms.words().get(i), chip.x + PADDING, top, true);
            gc.setClipping((Rectangle) null);
            if (editable) {
                gc.drawText("\u00D7", chip.x + chip.width - PADDING - CROSS / 2, top, true);
            }
        }
    }

    /** Lays chips and field out in lines; a chip wider than a line is as wide as the line. */
    private final class Flow extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            int across = width == SWT.DEFAULT ? 2 * FIELD : width;
            return new Point(across, place(across, false));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            place(getClientArea().width, true);
        }

        private int place(int width, boolean move) {
            GC gc = new GC(TermsField.this);
            gc.setFont(getFont());
            int line = input().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            int chip = gc.getFontMetrics().getHeight() + 6;
            List<Rectangle> places = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (String term : terms.words()) {
                int wide = Math.min(width, gc.textExtent(term).x + 2 * PADDING + (editable ? CROSS : 0));
                if (x > 0 && x + wide > width) {
                    x = 0;
                    y += line + GAP / 2;
                }
                places.add(new Rectangle(x, y + (line - chip) / 2, wide, chip));
                x += wide + GAP;
            }
            gc.dispose();
            if (editable && x > 0 && x + FIELD > width) {
                x = 0;
                y += line + GAP / 2;
            }
            if (move) {
                boolean cropped = places.stream().anyMatch(place -> place.width == width);
                setToolTipText(cropped ? String.join("\n", terms.words()).replace("&", "&&") : null);
                chips.clear();
                chips.addAll(places);
                input().setBounds(x, y, Math.max(0, width - x), line);
            }
            return y + line;
        }
    }
}
