package org.plumbline.app.internal;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The appearances by name, for Quick Access. */
public final class Appearances implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        return Map.of(Messages.appearanceSystem, Appearance.SYSTEM.id(), Messages.appearanceLight,
                Appearance.LIGHT.id(), Messages.appearanceDark, Appearance.DARK.id());
    }
}
