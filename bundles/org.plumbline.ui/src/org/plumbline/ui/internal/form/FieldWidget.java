package org.plumbline.ui.internal.form;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/** The widget of a field. All kinds speak text, so that the binder needs to know none of them. */
sealed interface FieldWidget {

    /** Lines that a field grows to; what is longer scrolls within. */
    int MOST_LINES = 12;

    /** Points between the edge of a field and its words. */
    int INSET = 8;

    /** The widget for a field that takes such values. */
    static FieldWidget create(Composite parent, FieldSpec spec, Value value) {
        return switch (spec.entry()) {
            case FieldSpec.Entry.Scale scale -> new Scaled(new ScaleField(parent, scale.low(), scale.high()));
            case FieldSpec.Entry.OneOf one -> new List(choice(parent,
                    Stream.concat(Stream.of(""), one.called().values().stream())));
            case FieldSpec.Entry.OfTerms terms -> new Listed(new TermsField(parent, terms.common()));
            case FieldSpec.Entry.OfEntries entries -> Written.in(area(parent, spec.lines()));
            case FieldSpec.Entry.ByType byType -> byType(parent, spec, value);
        };
    }

    private static FieldWidget byType(Composite parent, FieldSpec spec, Value value) {
        return switch (value) {
            case Value.Choice choice -> new List(choice(parent, choice.literals().stream().map(Words::of)));
            case Value.Flag flag -> new Check(new Button(parent, SWT.CHECK));
            default -> spec.lines() > 1 ? Written.in(area(parent, spec.lines()))
                    : Written.in(new Text(parent, SWT.BORDER));
        };
    }

    Control control();

    /** What has the focus while one edits. */
    default Control input() {
        return control();
    }

    String text();

    /** Shows where the value of last time is, in a widget that can. */
    default void before(String text) {
        // said below the field
    }

    /** Shows a text; what listens to changes by the user does not hear of it. */
    void text(String text);

    void onChange(Runnable action);

    /** Says whether the user may change it. */
    default void editable(boolean editable) {
        control().setEnabled(editable);
    }

    /** A field one types into, of one line or several. */
    record Written(Control control, Supplier<String> words, Consumer<String> shown, Consumer<Boolean> opened)
            implements FieldWidget {
        static Written in(Text field) {
            return new Written(field, field::getText, field::setText, may -> {
                if (may != field.getEditable()) {
                    field.setEditable(may);
                    field.reskin(SWT.NONE); // themes show what is for reading otherwise
                }
            });
        }

        static Written in(StyledText area) {
            return new Written(area, area::getText, area::setText, area::setEditable);
        }

        @Override
        public String text() {
            return words.get();
        }

        @Override
        public void text(String text) {
            if (!text.equals(text())) {
                shown.accept(text);
            }
        }

        @Override
        public void onChange(Runnable action) {
            control.addListener(SWT.Modify, event -> action.run());
        }

        @Override
        public void editable(boolean editable) {
            opened.accept(editable);
        }
    }

    /** A list to choose from. */
    record List(Combo control) implements FieldWidget {
        @Override
        public String text() {
            return control.getText();
        }

        @Override
        public void text(String text) {
            control.select(control.indexOf(text));
        }

        @Override
        public void onChange(Runnable action) {
            control.addListener(SWT.Selection, event -> action.run());
        }
    }

    /** A box to tick. */
    record Check(Button control) implements FieldWidget {
        @Override
        public String text() {
            return control.getSelection() ? Messages.yes : "";
        }

        @Override
        public void text(String text) {
            control.setSelection(!text.isEmpty());
        }

        @Override
        public void onChange(Runnable action) {
            control.addListener(SWT.Selection, event -> action.run());
        }
    }

    /** A scale. */
    record Scaled(ScaleField control) implements FieldWidget {
        @Override
        public String text() {
            return control.text();
        }

        @Override
        public void text(String text) {
            control.text(text);
        }

        @Override
        public void before(String text) {
            control.before(text);
        }

        @Override
        public void onChange(Runnable action) {
            control.onChange(action);
        }
    }

    /** A list of terms. */
    record Listed(TermsField control) implements FieldWidget {
        @Override
        public Control input() {
            return control.input();
        }

        @Override
        public String text() {
            return control.text();
        }

        @Override
        public void text(String text) {
            control.text(text);
        }

        @Override
        public void onChange(Runnable action) {
            control.onChange(action);
        }

        @Override
        public void editable(boolean editable) {
            control.editable(editable);
        }
    }

    private static Combo choice(Composite parent, Stream<String> words) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        PageBody.scrollByWheel(combo);
        words.forEach(combo::add);
        return combo;
    }

    /** A field of several lines that grows with its text and lets the tab key go on. */
    private static StyledText area(Composite parent, int lines) {
        StyledText area = Style.FIELD.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER));
        area.setMargins(INSET, INSET / 2, INSET, INSET / 2);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = lines * area.getLineHeight();
        area.setLayoutData(place);
        area.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        area.addListener(SWT.FocusOut, event -> area.setSelection(area.getCaretOffset()));
        Listener grow = event -> {
            int text = area.getCharCount() == 0 || area.getClientArea().width <= 2 * INSET ? 0
                    : area.getTextBounds(0, area.getCharCount() - 1).height;
            int height = Math.clamp(text, lines * area.getLineHeight(), MOST_LINES * area.getLineHeight());
            if (height != place.heightHint) {
                place.heightHint = height;
                PageBody.reflow(area);
            }
        };
        area.addListener(SWT.MouseVerticalWheel, event -> {
            int top = area.getTopPixel();
            area.setTopPixel(top - event.count * area.getLineHeight());
            event.doit = area.getTopPixel() == top; // at either end the page goes on
        });
        area.addListener(SWT.Modify, grow);
        area.addListener(SWT.Resize, grow);
        return area;
    }
}
