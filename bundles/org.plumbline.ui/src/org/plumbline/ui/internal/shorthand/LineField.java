package org.plumbline.ui.internal.shorthand;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.Mistake;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.StorableText;

/** The field of the shorthand line: one line of text with marks under what is not understood. */
final class LineField {

    /** What a key means in the line. */
    enum Key {
        APPLY, TAKE, UP, DOWN, BACK
    }

    private final StyledText text;
    private final SuggestionList suggestions;
    private Consumer<Key> onKey = key -> { };
    private String problem = "";

    /** A field that makes one line of all lines pasted into it; of itself it would drop all but the first. */
    private static final class OneLine extends StyledText {

        OneLine(Composite parent) {
            super(parent, SWT.SINGLE | SWT.BORDER);
        }

        @Override
        public void paste() {
            Clipboard clipboard = new Clipboard(getDisplay());
            Object pasted = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            if (pasted instanceof String lines) {
                Point selection = getSelection();
                String line = lines.strip().replaceAll("\\s*[\\r\\n]+\\s*", "; ").replace('\t', ' ');
                replaceTextRange(selection.x, selection.y - selection.x, line);
                setCaretOffset(selection.x + line.length());
            }
        }
    }

    LineField(Composite parent, SuggestionList suggestions) {
        this.suggestions = suggestions;
        text = Style.FIELD.on(new OneLine(parent));
        text.setMargins(6, 4, 6, 4);
        StorableText.guard(text, leftOut -> { });
        text.addListener(SWT.Traverse, this::traverse);
        text.addVerifyKeyListener(this::pressed);
        text.addListener(SWT.Paint, this::hint);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.line;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = problem;
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Says whom to tell of a change of the text or of the place in it. */
    void onChange(Runnable listener) {
        text.addCaretListener(event -> text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                listener.run();
            }
        }));
        text.addModifyListener(event -> listener.run());
    }

    /** Says whom to tell of keys. */
    void onKey(Consumer<Key> listener) {
        onKey = listener;
    }

    String text() {
        return text.getText();
    }

    /** Replaces the text; one goes on writing at its end. */
    void text(String line) {
        text.setText(line);
        text.setCaretOffset(line.length());
    }

    int caret() {
        return text.getCaretOffset();
    }

    void replace(int offset, int length, String word) {
        text.replaceTextRange(offset, length, word);
        text.setCaretOffset(offset + word.length());
    }

    /** Marks what is not understood in these entries. */
    void mark(List<Entry> entries) {
        StyleRange[] marks = entries.stream().flatMap(entry -> entry.mistake().stream())
                .filter(mistake -> !mistake.unfinished()).map(LineField::mark).toArray(StyleRange[]::new);
        text.setStyleRanges(marks);
        problem = String.join(" ", entries.stream().flatMap(entry -> entry.mistake().stream())
                .map(Mistake::sentence).toList());
    }

    private static StyleRange mark(Mistake mistake) {
        StyleRange mark = new StyleRange(mistake.offset(), mistake.length(), Hue.DANGER.color(), null);
        mark.underline = true;
        mark.underlineStyle = SWT.UNDERLINE_ERROR;
        mark.underlineColor = Hue.DANGER.color();
        return mark;
    }

    private void traverse(Event event) {
        boolean takes = event.detail == SWT.TRAVERSE_TAB_NEXT && !suggestions.isEmpty() && isWithinWord();
        if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN || takes) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    /** Tab goes on to the next field, but for a word that was begun or is selected. */
    private boolean isWithinWord() {
        int caret = caret();
        return suggestions.selected().isPresent() || caret > 0 && !Character.isWhitespace(text().charAt(caret - 1));
    }

    private void pressed(VerifyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> tell(event, Key.APPLY);
            case SWT.ARROW_UP -> tell(event, Key.UP);
            case SWT.ARROW_DOWN -> tell(event, Key.DOWN);
            case SWT.ESC -> tell(event, Key.BACK);
            case SWT.TAB -> {
                if ((event.stateMask & SWT.SHIFT) == 0 && !suggestions.isEmpty() && isWithinWord()) {
                    tell(event, Key.TAKE);
                }
            }
            default -> {
                // everything else is text
            }
        }
    }

    private void tell(VerifyEvent event, Key key) {
        event.doit = false;
        onKey.accept(key);
    }

    /** Shows an example in the empty line. */
    private void hint(Event event) {
        if (text.getCharCount() == 0) {
            event.gc.setForeground(Hue.MUTED.color());
            event.gc.drawText(Messages.example, text.getLeftMargin() + 2, text.getTopMargin(), true);
        }
    }
}
