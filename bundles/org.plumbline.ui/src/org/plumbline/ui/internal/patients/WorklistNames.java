package org.plumbline.ui.internal.patients;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.plumbline.core.worklist.Worklist;

/** The worklists by name, as everybody calls them: in the view, in Quick Access and in the preferences of keys. */
public final class WorklistNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Worklist list : Worklist.values()) {
            names.put(of(list), list.name());
        }
        return names;
    }

    /** Name of a list. */
    static String of(Worklist list) {
        return switch (list) {
            case RED_FLAG -> Messages.redFlag;
            case REPORT_DUE -> Messages.reportDue;
            case CERTIFICATION -> Messages.certification;
            case RE_EXAMINATION -> Messages.reExamination;
            case OFF_TRACK -> Messages.offTrack;
            case UNSIGNED -> Messages.unsigned;
        };
    }
}
