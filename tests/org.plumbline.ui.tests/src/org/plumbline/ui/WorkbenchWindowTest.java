package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.internal.Hue;

/** The window is Plumbline's, and nothing of an IDE is in it. */
@ExtendWith(RunningWorkbench.class)
class WorkbenchWindowTest {

    @Test
    void theClinicPerspectiveIsShown() {
        assertEquals("org.plumbline.app.clinic", ui(() -> WorkbenchDriver.page().getPerspective().getId()));
    }

    @Test
    void theMenusAreThoseOfAClinic() {
        assertEquals(List.of("File", "Edit", "Chart", "Note", "Window", "Help"), ui(() -> Arrays.stream(
                window().getMenuBar().getItems()).map(MenuItem::getText).map(text -> text.replace("&", "")).toList()));
    }

    @Test
    void theViewsAreThoseOfAClinic() {
        List<String> views = ui(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(IViewDescriptor::getId).filter(id -> !id.startsWith("org.eclipse.ui.internal.")).sorted()
                .toList());
        assertEquals(List.of("org.plumbline.ui.assistant", "org.plumbline.ui.help", "org.plumbline.ui.patients",
                "org.plumbline.ui.phrases", "org.plumbline.ui.problems", "org.plumbline.ui.reports"), views);
    }

    @Test
    void thePreferencesAreThoseOfAClinic() {
        assertEquals(List.of("org.plumbline.ui.clinic", "org.plumbline.ui.clinician"), ui(() -> Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager()
                        .getRootSubNodes()).map(IPreferenceNode::getId).sorted().toList()));
    }

    @Test
    void theAboutTextSaysWhatItIsAndUnderWhichLicence() {
        String about = Platform.getProduct().getProperty("aboutText");
        assertTrue(about.startsWith("Plumbline 0.1.0"), about);
        assertTrue(about.contains("Eclipse Public License 2.0"), about);
    }

    @Test
    void theDarkAppearanceDarkensTheCards() {
        appearance("dark");
        assertTrue(ui(() -> Hue.CARD.color().getRed()) < 100);
        appearance("light");
        assertTrue(ui(() -> Hue.CARD.color().getRed()) > 200);
    }

    private static void appearance(String which) {
        command("org.plumbline.app.appearance", Map.of("org.eclipse.ui.commands.radioStateParameter", which));
    }
}
