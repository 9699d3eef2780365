package org.plumbline.ui.internal.encounter.tests;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.PageBody;

/** Lines of a section that tell what follows from what is entered; they take no room while there is nothing to tell. */
final class SectionLine {

    private SectionLine() {
    }

    /** A label for such lines. */
    static Label of(Composite parent, Style style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        return label;
    }

    /** Changes the words, and lays out anew only where they take more or less room. */
    static void say(Label label, String words) {
        String shown = words.replace("&", "&&");
        if (!shown.equals(label.getText())) {
            int width = label.getSize().x;
            int before = label.getSize().y;
            label.setText(shown);
            label.setVisible(!words.isEmpty());
            ((GridData) label.getLayoutData()).exclude = words.isEmpty();
            if (words.isEmpty() || width == 0 || label.computeSize(width, SWT.DEFAULT).y != before) {
                PageBody.reflow(label);
            }
        }
    }
}
