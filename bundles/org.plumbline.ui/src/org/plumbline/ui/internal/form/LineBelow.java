package org.plumbline.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Style;

/** Sentences below something, which take room only while there are any. */
public final class LineBelow {

    private final Label label;

    public LineBelow(Composite parent, Style style) {
        label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true)
                .create());
        label.setVisible(false);
    }

    /** Shows sentences instead of those before. */
    public void say(String sentences) {
        String shown = sentences.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            label.setVisible(!shown.isEmpty());
            ((GridData) label.getLayoutData()).exclude = shown.isEmpty();
            PageBody.reflow(label);
        }
    }
}
