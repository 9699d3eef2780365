package org.plumbline.ui.internal.form;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.internal.Messages;

/** Edits the cells of a column, as text or by a list. A character that opens a cell is the first one in it. */
final class CellEditing<T> extends EditingSupport {

    private final ElementTable<T> table;
    private final CellViewer viewer;
    private final Column<T> column;
    private final CellEditor editor;
    private Object before;

    CellEditing(ElementTable<T> table, CellViewer viewer, Column<T> column) {
        super(viewer);
        this.table = table;
        this.viewer = viewer;
        this.column = column;
        this.editor = isText() ? new TypedText(viewer.getTable()) : new TypedChoice(viewer.getTable());
        Control control = editor.getControl();
        StorableText.guard(control, leftOut -> table.complain(leftOut ? Messages.leftOut : ""));
        control.getAccessible().addAccessibleListener(new Named(column.title()));
        control.addListener(isText() ? SWT.Modify : SWT.Selection,
                event -> unsettled(editor.isActivated() && !editor.getValue().equals(before)));
        control.addListener(SWT.DefaultSelection, event -> viewer.go(1, table::isElement));
        control.addListener(SWT.KeyDown, event -> {
            int rows = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (rows != 0 && isText()) {
                event.doit = false;
                viewer.takeOver();
                viewer.go(rows, table::isElement);
            }
        });
        editor.addListener(new ICellEditorListener() {
            @Override
            public void applyEditorValue() {
                // setValue is called
            }

            @Override
            public void cancelEditor() {
                unsettled(false);
            }

            @Override
            public void editorValueChanged(boolean wasValid, boolean isValid) {
                // the control says more
            }
        });
    }

    /** Whether an event is a character that begins an entry. */
    static boolean isTyping(char character, int modifiers) {
        return character > ' ' && character != SWT.DEL && (modifiers & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    }

    private static String typed(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                && isTyping(event.character, event.stateMask) ? String.valueOf(event.character) : "";
    }

    /** A text that starts with the character that opened it. */
    private static final class TypedText extends TextCellEditor {

        private String first = "";

        TypedText(Composite parent) {
            super(parent);
        }

        @Override
        public void activate(ColumnViewerEditorActivationEvent event) {
            super.activate(event);
            first = typed(event);
        }

        @Override
        protected void doSetFocus() {
            super.doSetFocus();
            if (!first.isEmpty()) {
                text.setText(first);
                text.setSelection(first.length());
                first = "";
            }
        }
    }

    /** A list that starts with the choice whose first letter opened it. */
    private final class TypedChoice extends ComboBoxCellEditor {

        TypedChoice(Composite parent) {
            super(parent, column.choices().toArray(String[]::new), SWT.READ_ONLY);
        }

        @Override
        public void activate(ColumnViewerEditorActivationEvent event) {
            super.activate(event);
            String first = typed(event);
            column.choices().stream().filter(choice -> !first.isEmpty() && choice.regionMatches(true, 0, first, 0, 1))
                    .findFirst().ifPresent(choice -> {
                        setValue(column.choices().indexOf(choice));
                        unsettled(true);
                    });
        }
    }

    private boolean isText() {
        return column.choices().isEmpty();
    }

    private void unsettled(boolean is) {
        PageBody.unsettled(viewer.getTable(), is ? viewer::takeOver : null);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return table.isEditable(element, column);
    }

    @Override
    protected Object getValue(Object element) {
        String text = table.text(table.cast(element), column);
        before = isText() ? text : (Object) column.choices().indexOf(text);
        return before;
    }

    @Override
    protected void setValue(Object element, Object value) {
        unsettled(false);
        table.enter(table.cast(element), column, value instanceof Integer index
                ? index < 0 ? "" : column.choices().get(index) : (String) value);
    }
}
