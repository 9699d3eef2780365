package org.plumbline.ui.internal.shorthand;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.shorthand.NoteAtHand;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Suggestion;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.help.HelpTopic;

/**
 * The shorthand line below a note, with what it will enter and the words that fit. It takes no more room than a line
 * until somebody writes in it. What is applied is one step of undo; what is not understood stays in the line.
 */
public final class ShorthandBar extends Composite {

    private static final int ROWS = 5;
    private static final int PREVIEW_SHARE = 3;
    private static final int WORDS_SHARE = 2;

    private final ChartSession session;
    private final Clinic clinic;
    private final Shorthand shorthand;
    private final Composite above;
    private final LinePreview preview;
    private final SuggestionList suggestions;
    private final LineField field;
    private final Label note;
    private final LineHistory history = new LineHistory();
    private Optional<NoteInput> input = Optional.empty();
    private LineReading reading;
    private Control from;
    private boolean wanted;
    private String saidOf = "";

    public ShorthandBar(Composite parent, ChartSession session, Clinic clinic) {
        super(parent, SWT.NONE);
        this.session = session;
        this.clinic = clinic;
        shorthand = new Shorthand(clinic.catalogue());
        Style.HEADER.on(this);
        HelpTopic.at(this, "shorthand");
        setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).spacing(8, 4).create());
        setVisible(false);
        above = Style.HEADER.on(new Composite(this, SWT.NONE));
        above.setLayout(GridLayoutFactory.fillDefaults().numColumns(PREVIEW_SHARE + WORDS_SHARE)
                .equalWidth(true).spacing(8, 0).create());
        preview = new LinePreview(above);
        suggestions = new SuggestionList(above, this::take);
        Style.STRONG.on(new Label(this, SWT.NONE)).setText(Messages.entered);
        field = new LineField(this, suggestions);
        field.control().setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .create());
        note = Style.NOTE.on(new Label(this, SWT.NONE));
        note.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
        note.setVisible(false);
        field.control().setToolTipText(Messages.keys);
        int height = ROWS * field.control().getLineHeight();
        above.setLayoutData(GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).create());
        preview.control().setLayoutData(GridDataFactory.fillDefaults().span(PREVIEW_SHARE, 1).grab(true, false)
                .hint(SWT.DEFAULT, height).create());
        suggestions.control().setLayoutData(GridDataFactory.fillDefaults().span(WORDS_SHARE, 1).grab(true, false)
                .hint(SWT.DEFAULT, height).create());
        above.setVisible(false);
        setTabList(new Control[] { field.control() });
        field.onChange(this::changed);
        field.onKey(this::pressed);
    }

    /** Shows the line below a note, if the note may be changed. */
    public void show(NoteInput note, boolean editable) {
        input = Optional.of(note).filter(shown -> editable);
        exclude(this, input.isEmpty());
        changed();
        if (wanted && editable) {
            open();
        }
        wanted = false;
    }

    /** Hides the line. */
    public void hide() {
        input = Optional.empty();
        exclude(this, true);
    }

    /** Reads the line again, since the chart has changed. */
    public void refresh() {
        if (!field.text().isEmpty()) {
            changed();
        }
    }

    /** Goes to the line, or will when the note is there; Esc goes back to where one was. */
    public void open() {
        Control focus = getDisplay().getFocusControl();
        from = focus == field.control() ? from : focus;
        wanted = input.isEmpty();
        field.control().setFocus();
    }

    private void changed() {
        if (input.isEmpty()) {
            return;
        }
        String line = field.text();
        reading = LineReading.of(line, field.caret(), shorthand, atHand(input.get()));
        preview.show(reading, field.caret());
        field.mark(reading.entries());
        List<Suggestion> fitting = line.isBlank() ? List.of() : shorthand.complete(line, field.caret());
        suggestions.show(fitting.stream().filter(suggestion -> fitting.size() > 1 || !isWritten(suggestion)).toList());
        exclude(above, line.isBlank());
        if (!line.equals(saidOf)) {
            say("");
        }
    }

    private boolean isWritten(Suggestion suggestion) {
        return suggestion.length() == suggestion.word().length();
    }

    private NoteAtHand atHand(NoteInput shown) {
        return new NoteAtHand(shown.header(), shown.encounter(), shown.before(), clinic.catalogue(),
                clinic.positionsAtHand());
    }

    private void pressed(LineField.Key key) {
        switch (key) {
            case APPLY -> suggestions.selected().ifPresentOrElse(this::take, this::apply);
            case TAKE -> suggestions.first().ifPresent(this::take);
            case UP -> up();
            case DOWN -> down();
            case BACK -> back();
        }
    }

    private void up() {
        if (suggestions.selected().isPresent()) {
            suggestions.move(-1);
        } else {
            field.text(history.earlier(field.text()));
        }
    }

    private void down() {
        if (!history.isAtEnd()) {
            field.text(history.later());
        } else {
            suggestions.move(1);
        }
    }

    private void back() {
        if (suggestions.selected().isPresent()) {
            suggestions.deselect();
        } else if (from != null && !from.isDisposed() && from.isVisible()) {
            from.setFocus();
        } else {
            getParent().setFocus();
        }
    }

    private void take(Suggestion suggestion) {
        field.replace(suggestion.offset(), suggestion.length(), suggestion.word() + ' ');
        field.control().setFocus();
    }

    private void apply() {
        List<String> ready = reading == null ? List.of() : reading.ready();
        if (ready.isEmpty()) {
            say(field.text().isBlank() ? Messages.keys : Messages.nothingApplied);
            return;
        }
        LineReading applied = reading;
        history.add(String.join("; ", ready));
        field.text(applied.rest());
        session.make(Messages.entered, applied.edits());
        say(Messages.bind(Messages.applied, ready.size()));
    }

    /** Says something of the line as it is now; it goes when the line changes. */
    private void say(String words) {
        saidOf = field.text();
        if (!words.equals(note.getText())) {
            note.setText(words);
            exclude(note, words.isEmpty());
            note.requestLayout();
        }
    }

    /** Takes a control out of the layout or back into it. */
    private static void exclude(Control control, boolean out) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude != out) {
            data.exclude = out;
            control.setVisible(!out);
            control.requestLayout();
        }
    }
}
