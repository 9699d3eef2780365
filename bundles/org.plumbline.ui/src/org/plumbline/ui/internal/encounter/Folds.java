package org.plumbline.ui.internal.encounter;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plumbline.ui.internal.ClinicianProfile;

/** Which sections of a note are open: as they were left last, else as the note asks for. */
final class Folds {

    private static final String OPEN = "section.open.";

    private Folds() {
    }

    /** Whether a section is to be open in a note. */
    static boolean open(NoteSection section, NoteInput input) {
        return node().getBoolean(OPEN + section.id(), section.completion(input) != Completion.NOT_NEEDED);
    }

    /** Remembers how a section was left. */
    static void leave(NoteSection section, boolean open) {
        node().putBoolean(OPEN + section.id(), open);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE);
    }
}
