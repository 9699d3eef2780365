package org.plumbline.ui.internal.encounter;

import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.WorkbenchDriver;

/** The headings of all sections of the note in front. */
public final class SectionHeadings {

    private SectionHeadings() {
    }

    /** Opens every section that is closed. */
    public static void openAll() {
        act(() -> {
            List<SectionHeading> headings = headings(window()).toList();
            headings.forEach(heading -> WorkbenchDriver.key(heading, SWT.ARROW_RIGHT));
        });
    }

    private static Stream<SectionHeading> headings(Composite within) {
        return Arrays.stream(within.getChildren()).flatMap(child -> child instanceof SectionHeading heading
                ? Stream.of(heading) : child instanceof Composite inner ? headings(inner) : Stream.empty());
    }
}
