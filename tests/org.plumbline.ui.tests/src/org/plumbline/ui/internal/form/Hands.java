package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.TableDriver;
import org.plumbline.ui.internal.encounter.Sections;

/**
 * Everything on a page that takes an entry, found among its widgets: the fields, the columns of tables, what one
 * draws on. All is called on the user interface's thread.
 */
public sealed interface Hands {

    /** What people call it. */
    String name();

    /** The widget. */
    Control control();

    /** Whether it is a place for entries that the chart has to take. */
    boolean isForEntries();

    /** The entries that are worth a try, a few of them good. */
    List<String> entries();

    /** Makes an entry and leaves the place. */
    void enter(String entry);

    /** What stands in the place. */
    String shown();

    /** What is said below it. */
    String said();

    /** Whether one types into it freely. */
    default boolean takesText() {
        return false;
    }

    /** Goes to the place, so that what there is to enter besides comes into sight. */
    default void look() {
        // in sight already
    }

    /** Words of several scripts. */
    List<String> WORDS = List.of("\u00dcn\u00ef \u201cq\u201d <&> \u05e9\u05dc\u05d5\u05dd \ud83c\udfc3",
            "Other words");

    /**
     * What is no words: numbers, days past and to come, moments, codes, names of entries of the catalogue; several, for
     * one may be there already.
     */
    List<String> VALUES = List.of("7", "2", "1", "99", "2026-01-15", "2026-02-03", "2027-01-15", "2027-02-03",
            "2026-01-15 10:30", "2026-02-03 11:45", "M54.50", "M54.51", "Strength training", "Common, not normal");

    /** Findings as they are written into a cell. */
    List<String> FINDINGS = List.of("y", "n", "40 p4, firm", "full", "4- p3, weak", "180N", "+ 35, calf pain", "r", "c",
            "pass 12, slow", "fail", "ta", "ok", "3 x 12");

    /** All that can be seen within. */
    static Stream<Hands> in(Composite within) {
        return Arrays.stream(within.getChildren()).filter(Control::isVisible).flatMap(child -> switch (child) {
            case FieldBinder field -> Stream.of(new Field(field));
            case Table table -> IntStream.range(0, table.getColumnCount()).mapToObj(i -> new Cell(table, i));
            case StyledText text -> Stream.empty();
            case Canvas canvas when canvas.isListening(SWT.KeyDown) && !Sections.isHeading(canvas) ->
                Stream.of(new Drawn(canvas));
            case Text text when (text.getStyle() & SWT.SEARCH) == 0 -> Stream.of(new More(text));
            case Composite inner -> in(inner);
            default -> Stream.empty();
        });
    }

    /** All buttons within. */
    static Stream<Button> buttons(Composite within) {
        return Arrays.stream(within.getChildren()).flatMap(child -> switch (child) {
            case Button button -> Stream.of(button);
            case Composite inner -> buttons(inner);
            default -> Stream.empty();
        });
    }

    /** A field with its label. */
    record Field(FieldBinder control) implements Hands {

        private Control widget() {
            return control.getChildren()[1];
        }

        /** Whether it has several lines. */
        boolean isArea() {
            return widget() instanceof StyledText;
        }

        @Override
        public String name() {
            return ((Label) control.getChildren()[0]).getText();
        }

        @Override
        public boolean isForEntries() {
            return widget().isEnabled() && !(widget() instanceof Text text && !text.getEditable())
                    && !(widget() instanceof StyledText area && !area.getEditable());
        }

        @Override
        public boolean takesText() {
            return isForEntries() && (widget() instanceof Text || widget() instanceof StyledText);
        }

        @Override
        public List<String> entries() {
            return switch (widget()) {
                case Combo combo -> IntStream.range(0, combo.getItemCount()).mapToObj(combo::getItem).limit(3).toList();
                case ScaleField scale -> List.of("3", "4");
                default -> Stream.concat(WORDS.stream(), VALUES.stream()).toList();
            };
        }

        @Override
        public void enter(String entry) {
            switch (widget()) {
                case Text field -> field.setText(entry);
                case StyledText area -> area.setText(entry);
                case Combo combo -> {
                    combo.select(combo.indexOf(entry));
                    combo.notifyListeners(SWT.Selection, new Event());
                }
                case Button box -> {
                    box.setSelection(!box.getSelection());
                    box.notifyListeners(SWT.Selection, new Event());
                }
                case ScaleField scale -> entry.chars().forEach(digit -> key(scale, digit));
                case TermsField terms -> terms.input().setText(entry);
                default -> throw new AssertionError(widget());
            }
            Control left = widget() instanceof TermsField terms ? terms.input() : widget();
            left.notifyListeners(SWT.FocusOut, new Event());
        }

        @Override
        public String shown() {
            return switch (widget()) {
                case Text field -> field.getText();
                case StyledText area -> area.getText();
                case Combo combo -> combo.getText();
                case ScaleField scale -> scale.text();
                case TermsField terms -> terms.text();
                default -> "";
            };
        }

        @Override
        public String said() {
            Label note = (Label) control.getChildren()[2];
            return note.getVisible() ? note.getText() : "";
        }
    }

    /** A column of a table, entered into at the first row that lets one. */
    record Cell(Table control, int column, AtomicInteger first) implements Hands {

        private static final int UNKNOWN = -2;
        private static final int NONE = -1;
        private static final int MOST_ROWS = 12;

        Cell(Table control, int column) {
            this(control, column, new AtomicInteger(UNKNOWN));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell cell && cell.control == control && cell.column == column;
        }

        @Override
        public int hashCode() {
            return 31 * control.hashCode() + column;
        }

        @Override
        public String name() {
            return control.getColumn(0).getText() + " / " + control.getColumn(column).getText();
        }

        @Override
        public boolean isForEntries() {
            return row() != NONE;
        }

        @Override
        public boolean takesText() {
            boolean typed = row() != NONE && opens(row()) && editor().filter(Text.class::isInstance).isPresent();
            close();
            return typed;
        }

        private int row() {
            if (first.get() == UNKNOWN) {
                assertTrue(control.getColumn(0).getWidth() > 0, () -> "There is no room for " + name());
                first.set(IntStream.range(0, Math.min(MOST_ROWS, control.getItemCount())).filter(this::opens)
                        .findFirst().orElse(NONE));
                close();
            }
            return first.get();
        }

        @Override
        public void look() {
            if (row() != NONE) {
                go(row());
            }
        }

        private void go(int row) {
            new TableDriver(control).go(item -> control.indexOf(item) == row, control.getColumn(column).getText());
            control.notifyListeners(SWT.KeyUp, new Event());
        }

        private boolean opens(int row) {
            go(row);
            key(control, SWT.F2);
            return editor().isPresent();
        }

        private Optional<Control> editor() {
            return find(control, Control.class,
                    one -> one.isVisible() && (one instanceof Text || one instanceof CCombo));
        }

        private void close() {
            editor().ifPresent(open -> {
                Event escape = new Event();
                escape.detail = SWT.TRAVERSE_ESCAPE;
                escape.keyCode = SWT.ESC;
                escape.character = SWT.ESC;
                open.notifyListeners(SWT.Traverse, escape);
                open.notifyListeners(SWT.KeyDown, escape);
            });
        }

        @Override
        public List<String> entries() {
            if (row() == NONE) {
                return column == 0 ? List.of("y", "n") : List.of();
            }
            opens(row());
            List<String> entries = editor().map(open -> open instanceof CCombo list ? List.of(list.getItems())
                    : Stream.of(WORDS, VALUES, FINDINGS).flatMap(List::stream).toList()).orElseThrow();
            close();
            return entries;
        }

        @Override
        public void enter(String entry) {
            if (row() == NONE) {
                key(control, entry.charAt(0));
                return;
            }
            opens(row());
            Control open = editor().orElseThrow();
            if (open instanceof Text cell) {
                cell.setText(entry);
            } else if (open instanceof CCombo list) {
                list.select(list.indexOf(entry));
                list.notifyListeners(SWT.Selection, new Event());
            }
            open.notifyListeners(SWT.DefaultSelection, new Event());
        }

        @Override
        public String shown() {
            return row() == NONE ? "" : control.getItem(row()).getText(column);
        }

        @Override
        public String said() {
            Control[] around = control.getParent().getParent().getChildren();
            int table = Arrays.asList(around).indexOf(control.getParent());
            return around.length > table + 2 && around[table + 2] instanceof Label note && note.getVisible()
                    ? note.getText() : "";
        }
    }

    /** What is drawn on by keys. */
    record Drawn(Canvas control) implements Hands {

        @Override
        public String name() {
            return control.getClass().getSimpleName();
        }

        @Override
        public boolean isForEntries() {
            return false;
        }

        @Override
        public List<String> entries() {
            return List.of("4", " ", "x ", "\r");
        }

        @Override
        public void enter(String entry) {
            entry.chars().forEach(code -> key(control, code == 'x' ? SWT.ARROW_DOWN : code));
        }

        @Override
        public String shown() {
            return "";
        }

        @Override
        public String said() {
            return "";
        }
    }

    /** A field that adds something to a table. */
    record More(Text control) implements Hands {

        @Override
        public String name() {
            return control.getMessage();
        }

        @Override
        public boolean isForEntries() {
            return false;
        }

        @Override
        public List<String> entries() {
            return List.of("Carry a child");
        }

        @Override
        public void enter(String entry) {
            control.setText(entry);
            control.notifyListeners(SWT.DefaultSelection, new Event());
        }

        @Override
        public String shown() {
            return control.getText();
        }

        @Override
        public String said() {
            return "";
        }
    }
}
