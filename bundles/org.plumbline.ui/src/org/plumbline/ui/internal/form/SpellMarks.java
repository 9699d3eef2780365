package org.plumbline.ui.internal.form;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.plumbline.core.language.WordSpan;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Messages;

/** Underlines words of a field that are not known, a moment after somebody stopped typing. */
final class SpellMarks {

    /** Milliseconds without a key. */
    private static final int PAUSE = 400;

    private final StyledText field;
    private final Runnable look = this::look;

    SpellMarks(StyledText field) {
        this.field = field;
        field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, look));
    }

    private void look() {
        if (field.isDisposed()) {
            return;
        }
        TextHelp.of(field).ifPresent(help -> {
            String text = field.getText();
            Background.runQuietly(Messages.checkingSpelling, field,
                    monitor -> WordSpan.of(text).stream().filter(span -> !help.knows(span.word())).toList(),
                    wrong -> mark(text, wrong));
        });
    }

    /** Marks the words if the text is still the one they were found in. */
    private void mark(String text, List<WordSpan> wrong) {
        if (text.equals(field.getText())) {
            field.setStyleRanges(wrong.stream().map(SpellMarks::underlined).toArray(StyleRange[]::new));
        }
    }

    private static StyleRange underlined(WordSpan span) {
        StyleRange range = new StyleRange(span.offset(), span.word().length(), null, null);
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_ERROR;
        range.underlineColor = Hue.DANGER.color();
        return range;
    }
}
