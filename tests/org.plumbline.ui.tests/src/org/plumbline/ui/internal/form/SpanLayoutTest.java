package org.plumbline.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.RunningWorkbench;

/** Fields in columns of equal width. */
@ExtendWith(RunningWorkbench.class)
class SpanLayoutTest {

    private static final int COLUMNS = 6;
    private static final int DATE = 112;

    @Test
    void aDateHasTheRoomItNeedsAndNoMore() {
        act(() -> {
            Shell form = new Shell();
            form.setLayout(new SpanLayout(COLUMNS, 12, 0, 100, Integer.MAX_VALUE));
            Label number = child(form, 0);
            Label date = child(form, DATE);
            form.setSize(1200, 300);
            form.layout();
            assertEquals(number.getSize().x, date.getSize().x, 1);
            form.setSize(500, 300);
            form.layout();
            assertTrue(number.getSize().x < DATE);
            assertTrue(date.getSize().x >= DATE && date.getSize().x < 2 * DATE, date.getSize().toString());
            form.dispose();
        });
    }

    private static Label child(Shell form, int points) {
        Label child = new Label(form, SWT.NONE);
        child.setLayoutData(new SpanLayout.Least(1, points));
        return child;
    }
}
