package org.plumbline.ui.internal.encounter.plan;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;

/**
 * Asks, in the page itself, why something is chosen that is held back. It is there only while it asks; Enter gives the
 * reason, Escape gives up the choice.
 */
public final class ReasonPrompt {

    private final Composite frame;
    private final Label words;
    private final Text reason;
    private Consumer<String> given = unused -> { };
    private Runnable done = () -> { };

    public ReasonPrompt(Composite parent) {
        frame = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        frame.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).create());
        frame.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        frame.setVisible(false);
        words = Style.PROBLEM.on(new Label(frame, SWT.WRAP));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, SWT.DEFAULT)
                .create());
        reason = new Text(frame, SWT.BORDER);
        reason.setMessage(Messages.reasonPrompt);
        reason.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).create());
        reason.getAccessible().addAccessibleListener(new Named(Messages.reasonPrompt));
        reason.addListener(SWT.DefaultSelection, event -> give());
        reason.addListener(SWT.Traverse, this::giveUp);
        button(Messages.chooseWithReason, this::give);
        button(Messages.doNotChoose, this::close);
    }

    private void button(String label, Runnable action) {
        Button button = new Button(frame, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * Asks.
     *
     * @param why what speaks against the choice
     * @param givenReason takes the reason, which is not blank
     * @param doneAsking runs when a reason was given or the choice was given up
     */
    public void ask(String why, Consumer<String> givenReason, Runnable doneAsking) {
        given = givenReason;
        done = doneAsking;
        words.setText(why.replace("&", "&&"));
        reason.setText("");
        show(true);
        reason.setFocus();
    }

    /** Asks no longer. */
    public void cancel() {
        if (frame.getVisible()) {
            show(false);
        }
    }

    private void give() {
        String said = reason.getText().strip();
        if (said.isEmpty()) {
            reason.setFocus();
            return;
        }
        show(false);
        given.accept(said);
        done.run();
    }

    private void giveUp(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void close() {
        show(false);
        done.run();
    }

    private void show(boolean shown) {
        frame.setVisible(shown);
        ((GridData) frame.getLayoutData()).exclude = !shown;
        PageBody.reflow(frame);
    }
}
