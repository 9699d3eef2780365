package org.plumbline.ui.internal.encounter.bodychart;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells people who cannot see the drawing where the keys are on it, and what is marked there. */
final class SpokenPlace extends AccessibleAdapter {

    private final Supplier<String> place;

    private SpokenPlace(Supplier<String> place) {
        this.place = place;
    }

    static void of(Accessible accessible, Supplier<String> place) {
        accessible.addAccessibleListener(new SpokenPlace(place));
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CANVAS;
            }
        });
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = place.get();
    }

    @Override
    public void getHelp(AccessibleEvent event) {
        event.result = Messages.canvasHelp;
    }
}
