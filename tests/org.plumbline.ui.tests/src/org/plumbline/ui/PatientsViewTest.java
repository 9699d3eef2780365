package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.patientTable;
import static org.plumbline.ui.WorkbenchDriver.search;
import static org.plumbline.ui.WorkbenchDriver.searchField;
import static org.plumbline.ui.WorkbenchDriver.ui;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Patients are found while one types. */
@ExtendWith(RunningWorkbench.class)
class PatientsViewTest {

    @AfterEach
    void clearSearch() {
        act(() -> searchField().setText(""));
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aNameWithoutItsAccentsFindsThePatient() {
        search("munoz", 1);
        assertTrue(ui(() -> patientTable().getItem(0).getText()).startsWith("Muñoz-Ibarra, José Ángel"));
    }

    @Test
    void theRecordNumberFindsThePatient() {
        search("P-0007", 1);
        String row = ui(() -> patientTable().getItem(0).getText());
        assertTrue(row.startsWith("Pellmore, Gareth") && row.contains("Red flag"), row);
    }

    @Test
    void theArrowGoesFromTheFieldIntoTheList() {
        search("P-000", 9);
        act(() -> key(searchField(), SWT.ARROW_DOWN));
        assertEquals(0, (int) ui(() -> patientTable().getSelectionIndex()));
    }

    @Test
    void enterOpensTheFirstPatientFound() {
        WorkbenchDriver.open("whitford");
        await("the chart is shown", () -> "Whitford, Keala".equals(WorkbenchDriver.editor().getPartName()));
    }
}
