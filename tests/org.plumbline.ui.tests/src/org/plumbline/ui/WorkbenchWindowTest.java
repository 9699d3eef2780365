package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench opens its window. */
@ExtendWith(RunningWorkbench.class)
class WorkbenchWindowTest {

    @Test
    void theClinicPerspectiveIsShown() throws Exception {
        assertEquals("org.plumbline.app.clinic", RunningWorkbench.inUi(() -> PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow().getActivePage().getPerspective().getId()));
    }
}
