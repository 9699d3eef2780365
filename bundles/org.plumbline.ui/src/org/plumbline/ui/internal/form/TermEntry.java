package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.history.CommonTerms;
import org.plumbline.ui.internal.Messages;

/**
 * Types one term: the first common term that begins with what was typed is completed behind the caret, Down and Up go
 * through all that fit, Delete gives the completion up. Enter or a comma enters the term; leaving the field does, too.
 */
final class TermEntry {

    private final Text field;
    private final Supplier<List<String>> common;
    private Consumer<String> onEnter = term -> { };
    private String typed = "";
    private boolean completing;
    private int offered;

    TermEntry(Composite parent, Supplier<List<String>> common) {
        this.common = common;
        field = new Text(parent, SWT.BORDER);
        field.setMessage(Messages.addTerm);
        field.addListener(SWT.Verify, this::verify);
        field.addListener(SWT.Modify, event -> modified());
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && field.getText().isEmpty()) {
                event.detail = SWT.TRAVERSE_TAB_NEXT;
                event.doit = true;
            }
        });
        field.addListener(SWT.FocusOut, event -> enter(typed));
    }

    Text field() {
        return field;
    }

    /** Runs {@code action} with each term that is entered. */
    void onEnter(Consumer<String> action) {
        onEnter = action;
    }

    private void verify(Event event) {
        if (completing) {
            return;
        }
        offered = event.text.isEmpty() ? -1 : 0;
        if (event.text.equals(",") || event.text.equals(";")) {
            event.doit = false;
            field.getDisplay().asyncExec(() -> enter(field.isDisposed() ? "" : typed));
        }
    }

    private void modified() {
        if (!completing) {
            typed = field.getText();
            if (offered == 0) { // the platform sets the caret after a key has been typed
                field.getDisplay().asyncExec(this::complete);
            }
        }
    }

    private void complete() {
        if (!field.isDisposed() && !typed.isBlank() && field.getText().equals(typed)
                && field.getCaretPosition() == typed.length()) {
            matching().stream().filter(this::continues).findFirst().ifPresent(this::offer);
        }
    }

    private boolean continues(String term) {
        return term.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private List<String> matching() {
        return typed.isBlank() ? common.get() : CommonTerms.matching(common.get(), typed);
    }

    private void offer(String term) {
        completing = true;
        field.setText(term);
        field.setSelection(continues(term) ? typed.length() : 0, term.length());
        completing = false;
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> enter(field.getText());
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                event.doit = false;
                List<String> matching = matching();
                if (!matching.isEmpty()) {
                    boolean first = field.getText().equals(typed);
                    offered = first ? 0 : Math.floorMod(offered + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1),
                            matching.size());
                    offer(matching.get(offered));
                }
            }
            default -> { }
        }
    }

    private void enter(String term) {
        if (!term.isBlank()) {
            onEnter.accept(term.strip());
        }
        completing = true;
        field.setText("");
        completing = false;
        typed = "";
    }
}
