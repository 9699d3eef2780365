package org.plumbline.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Style;

/** Words that change with every row one goes to: their room grows when they need it and stays, so that nothing jumps. */
public final class SteadyLabel {

    private final Label label;
    private final GridData place;

    /** @param lines lines there is room for from the beginning */
    public SteadyLabel(Composite parent, Style style, int lines) {
        label = style.on(new Label(parent, SWT.WRAP));
        place = GridDataFactory.fillDefaults().grab(true, false)
                .hint(100, lines * label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).create();
        label.setLayoutData(place);
        label.addListener(SWT.Resize, event -> fit());
    }

    /** Shows other words. */
    public void say(String words) {
        label.setText(words.replace("&", "&&"));
        fit();
    }

    private void fit() {
        int width = label.getSize().x;
        int needed = width == 0 ? 0 : label.computeSize(width, SWT.DEFAULT).y;
        if (needed > place.heightHint) {
            place.heightHint = needed;
            PageBody.reflow(label);
        }
    }
}
