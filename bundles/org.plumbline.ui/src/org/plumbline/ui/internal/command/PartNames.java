package org.plumbline.ui.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.plumbline.ui.internal.encounter.NotePart;

/** The parts of a note by name, for Quick Access and the preferences of keys. */
public final class PartNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (NotePart part : NotePart.values()) {
            parts.put(part.words(), part.name());
        }
        return parts;
    }
}
